import { View } from '@tarojs/components';
import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { Button } from '@/components/button/button';
import { aria } from '@/lib/a11y';
import type { SessionStatus } from '@/lib/session/session-store';
import { signIn } from '@/lib/session/sign-in';
import { meCopy } from '../me.copy';
import styles from './me-hero.module.scss';

/** Who is here; a guest is as welcome. */
export function MeHero({ status, me }: { status: SessionStatus; me: MeDto | null }): JSX.Element {
  if (me) {
    const age = me.ageBand === null ? meCopy.ageUnstated : meCopy.ageBands[me.ageBand];
    return (
      <View className={styles.hero}>
        <View className={styles.name} {...aria({ role: 'heading', level: 1 })}>
          {me.nickname ?? meCopy.nameless}
        </View>
        <View className={styles.note}>{age}</View>
      </View>
    );
  }
  return (
    <View className={styles.hero}>
      <View className={styles.name} {...aria({ role: 'heading', level: 1 })}>
        {meCopy.guest}
      </View>
      <View className={styles.note}>{meCopy.guestHint}</View>
      <Button variant="secondary" loading={status === 'unknown'} onPress={() => void signIn()}>
        {meCopy.signIn}
      </Button>
    </View>
  );
}
