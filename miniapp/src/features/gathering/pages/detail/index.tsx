import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import type { GatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { NoticeCard } from '@/components/notice-card/notice-card';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { goTo } from '@/lib/navigation/navigate';
import { addressOf } from '@/lib/navigation/routes';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useGathering } from '../../api/gatherings';
import { useMyRegistrations } from '../../api/registrations';
import { GatheringFacts } from '../../components/gathering-facts';
import styles from '../../components/gathering.module.scss';
import { SessionCard } from '../../components/session-card';
import { gatheringCopy } from '../../gathering.copy';
import { signUpState } from '../../gathering-words';

/** One lecture or event: what, when, by whom, and the way in. */
export default function GatheringPage(): JSX.Element {
  const { gatheringId = '' } = useRouteParams('gathering/detail');
  const gathering = useGathering(gatheringId);
  useShareAppMessage(() => ({
    title: gathering.data?.title ?? gatheringCopy.title,
    path: addressOf('gathering/detail', { gatheringId }),
  }));
  return (
    <Page title={gatheringCopy.detailTitle}>
      <AsyncState query={gathering} skeleton="detail">
        {(data) => <Gathering gathering={data} />}
      </AsyncState>
    </Page>
  );
}

function Gathering({ gathering }: { gathering: GatheringDto }): JSX.Element {
  const mine = useMyRegistrations().data ?? [];
  const state = signUpState(gathering, Date.now());
  const { id, courseId, summary, sessions } = gathering;
  return (
    <View className={styles.sections}>
      <GatheringFacts gathering={gathering} state={state} />
      {courseId !== null && (
        <NoticeCard
          sentence={gatheringCopy.replay}
          action={gatheringCopy.toReplay}
          go={() => void goTo('classroom/course', { courseId })}
        />
      )}
      <View>
        <Heading>{gatheringCopy.sessions}</Heading>
        {sessions.map((session) => (
          <SessionCard
            key={session.id}
            gatheringId={id}
            session={session}
            state={state}
            mine={mine.find(({ sessionId }) => sessionId === session.id)}
          />
        ))}
        {state === 'OPEN' && <View className={styles.hint}>{gatheringCopy.placeTold}</View>}
      </View>
      <View>
        <Heading>{gatheringCopy.about}</Heading>
        <Prose paragraphs={summary} />
      </View>
    </View>
  );
}
