import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { useEffect, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Skeleton } from '@/components/async-state/skeleton';
import { loadSession, useSession } from '@/lib/session/session-store';
import { signIn } from '@/lib/session/sign-in';
import styles from './privacy.module.scss';

/** Shows what belongs to a person once it is known who they are. */
export function SignedInOnly({ children }: { children: (me: MeDto) => ReactNode }): JSX.Element {
  const { status, me } = useSession();
  useEffect(() => {
    if (status === 'unknown') void loadSession();
  }, [status]);
  if (status === 'unknown') return <Skeleton shape="lines" />;
  if (me) return <>{children(me)}</>;
  return (
    <View className={styles.part}>
      <View className={styles.hint}>登录后才能看到您的信息。</View>
      <Button onPress={() => void signIn()}>微信登录</Button>
    </View>
  );
}
