import { View } from '@tarojs/components';
import type { GatheringSessionDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import { registrationStatusNames } from '@good-netizen/shared/gathering/gathering-names';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { goTo } from '@/lib/navigation/navigate';
import { gatheringCopy } from '../gathering.copy';
import { placesLeft, registrationTones, type SignUpState, spanOf, stands } from '../gathering-words';
import styles from './gathering.module.scss';

interface Props {
  gatheringId: string;
  session: GatheringSessionDto;
  state: SignUpState;
  /** One's own registration for it, if there is one. */
  mine: RegistrationDto | undefined;
}

/** When, how many places, and the way in; or how one's own registration stands. */
export function SessionCard({ gatheringId, session, state, mine }: Props): JSX.Element {
  const standing = mine !== undefined && stands(mine) ? mine : null;
  const signUp = (): void => void goTo('gathering/sign-up', { gatheringId, sessionId: session.id });
  return (
    <Card>
      <View className={styles.part}>
        <View className={styles.strong}>{spanOf(session)}</View>
        {state === 'OPEN' && <View>{placesLeft(session)}</View>}
        {standing && (
          <View className={styles.row}>
            <Tag tone={registrationTones[standing.status]}>{registrationStatusNames[standing.status]}</Tag>
            <Button
              variant="secondary"
              size="small"
              onPress={() => void goTo('gathering/ticket', { registrationId: standing.id })}
            >
              {gatheringCopy.toTicket}
            </Button>
          </View>
        )}
        {!standing && state === 'OPEN' && (
          <View className={styles.row}>
            <Button variant={session.free > 0 ? 'primary' : 'secondary'} onPress={signUp}>
              {session.free > 0 ? gatheringCopy.signUp : gatheringCopy.wait}
            </Button>
          </View>
        )}
      </View>
    </Card>
  );
}
