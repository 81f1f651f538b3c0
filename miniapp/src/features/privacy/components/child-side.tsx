import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { GuardianshipDto } from '@good-netizen/shared/identity/guardian.dto';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { notify } from '@/lib/notice-store';
import { inviteGuardian } from '../api/guardian';
import { useDeed } from '@/lib/use-deed';
import { privacyCopy } from '../privacy.copy';
import styles from './privacy.module.scss';

/** What a child shows to a guardian. */
export function ChildSide({ standsForMe, invitation }: GuardianshipDto): JSX.Element {
  const { busy, run } = useDeed();
  const copy = async (code: string): Promise<void> => {
    await Taro.setClipboardData({ data: code });
    notify(privacyCopy.copied, 'success');
  };
  return (
    <Card tone={standsForMe ? 'green' : 'paper'}>
      <View className={styles.part}>
        <View>{standsForMe ? privacyCopy.childStands : privacyCopy.childIntro}</View>
        {invitation && (
          <>
            <View className={styles.hint}>{privacyCopy.codeLabel}</View>
            <View className={styles.code}>{invitation.code}</View>
            <View className={styles.hint}>
              {privacyCopy.codeUntil(formatShanghaiMoment(new Date(invitation.expiresAt)))}
            </View>
            <Button variant="secondary" onPress={() => void copy(invitation.code)}>
              {privacyCopy.copyCode}
            </Button>
          </>
        )}
        {!standsForMe && (
          <Button variant={invitation ? 'quiet' : 'primary'} loading={busy} onPress={() => void run(inviteGuardian)}>
            {invitation ? privacyCopy.inviteAgain : privacyCopy.invite}
          </Button>
        )}
      </View>
    </Card>
  );
}
