import { View } from '@tarojs/components';
import type { GatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { NoticeCard } from '@/components/notice-card/notice-card';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { replaceWith } from '@/lib/navigation/navigate';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useSession } from '@/lib/session/session-store';
import { hurdleOf } from '@/lib/session/taking-part';
import { useGathering } from '../../api/gatherings';
import { useMyRegistrations } from '../../api/registrations';
import styles from '../../components/gathering.module.scss';
import { SignUpForm } from '../../components/sign-up-form';
import { gatheringCopy } from '../../gathering.copy';
import { agesText, placesLeft, signUpState, spanOf } from '../../gathering-words';

/** Signing up for one session. One's own registrations are asked first: that is also where a guest signs in. */
export default function SignUpPage(): JSX.Element {
  const { gatheringId = '', sessionId = '' } = useRouteParams('gathering/sign-up');
  const gathering = useGathering(gatheringId);
  const mine = useMyRegistrations();
  return (
    <Page title={gatheringCopy.signUpTitle}>
      <AsyncState query={gathering} skeleton="lines">
        {(data) => (
          <AsyncState query={mine} skeleton="lines">
            {() => <SignUp gathering={data} sessionId={sessionId} />}
          </AsyncState>
        )}
      </AsyncState>
    </Page>
  );
}

function SignUp({ gathering, sessionId }: { gathering: GatheringDto; sessionId: string }): JSX.Element {
  const me = useSession((state) => state.me);
  const session = gathering.sessions.find(({ id }) => id === sessionId);
  const back = (): void => void replaceWith('gathering/detail', { gatheringId: gathering.id });
  const turnedAway = (sentence: string): JSX.Element => (
    <NoticeCard sentence={sentence} action={gatheringCopy.back} go={back} />
  );
  if (!session) return turnedAway(gatheringCopy.noSession);
  const { ages, title } = gathering;
  const hurdle = me && hurdleOf(me);
  if (hurdle) return <NoticeCard {...hurdle} />;
  if (signUpState(gathering, Date.now()) !== 'OPEN') return turnedAway(gatheringCopy.notOpen);
  if (ages.length > 0 && me?.ageBand && !ages.includes(me.ageBand)) {
    return turnedAway(gatheringCopy.agesOnly(agesText(ages)));
  }
  return (
    <View className={styles.sections}>
      <View className={styles.part}>
        <Heading size="display">{title}</Heading>
        <View className={styles.strong}>{spanOf(session)}</View>
        <View>{placesLeft(session)}</View>
      </View>
      <SignUpForm gathering={gathering} session={session} me={me} />
    </View>
  );
}
