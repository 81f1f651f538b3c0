import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import type { ConsultationDto } from '@good-netizen/shared/pledge/consultation.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { NoticeCard } from '@/components/notice-card/notice-card';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { goTo } from '@/lib/navigation/navigate';
import { addressOf } from '@/lib/navigation/routes';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useSession } from '@/lib/session/session-store';
import { hurdleOf } from '@/lib/session/taking-part';
import { useConsultation } from '../../api/get-consultations';
import { useMyOpinions } from '../../api/my-opinions';
import { ClauseList } from '../../components/clause-list';
import { ConsultationHero } from '../../components/consultation-hero';
import styles from '../../components/consultation.module.scss';

import { consultationCopy } from '../../consultation.copy';

/** A draft laid out for opinions: read it clause by clause and say what you think; later, what became of it. */
export default function ConsultationPage(): JSX.Element {
  const { consultationId = '' } = useRouteParams('consultation/detail');
  const consultation = useConsultation(consultationId);
  useShareAppMessage(() => ({
    title: consultation.data?.title ?? consultationCopy.listTitle,
    path: addressOf('consultation/detail', { consultationId }),
  }));
  return (
    <Page
      title={consultationCopy.listTitle}
      hero={consultation.data && <ConsultationHero consultation={consultation.data} />}
    >
      <AsyncState query={consultation} skeleton="detail">
        {(data) => <Draft consultation={data} />}
      </AsyncState>
    </Page>
  );
}

function Draft({ consultation }: { consultation: ConsultationDto }): JSX.Element {
  const me = useSession((state) => state.me);
  const mine = useMyOpinions();
  const hurdle = me && consultation.open ? hurdleOf(me) : null;
  return (
    <View className={styles.sections}>
      <View className={styles.hint}>{introOf(consultation)}</View>
      {consultation.open && me === null && <View className={styles.hint}>{consultationCopy.signInFirst}</View>}
      {hurdle && <NoticeCard {...hurdle} />}
      <Prose paragraphs={consultation.preamble} indent />
      <ClauseList consultation={consultation} mine={mine.data ?? []} maySpeak={hurdle === null} />
      <View>
        <Heading>{consultationCopy.promise}</Heading>
        <Prose paragraphs={consultation.pledgeSentence} />
      </View>
      <Card flush>
        <ListItem
          title={consultationCopy.mine}
          note={consultationCopy.mineHint}
          onPress={() => void goTo('consultation/mine')}
        />
      </Card>
    </View>
  );
}

function introOf({ open, status }: ConsultationDto): string {
  if (open) return consultationCopy.intro;
  return status === 'CLOSED' ? consultationCopy.introClosed : consultationCopy.introWaiting;
}
