import { View } from '@tarojs/components';
import { useEffect } from 'react';
import type { PropsWithChildren } from 'react';
import { Button } from '@/components/button/button';
import { Skeleton } from '@/components/async-state/skeleton';
import { loadSession, useSession } from '@/lib/session/session-store';
import { signIn } from '@/lib/session/sign-in';
import { selectionCopy } from '../selection.copy';
import styles from './selection.module.scss';

/** Shows its children to who is signed in, and the way in to who is not. */
export function SignInFirst({ children }: PropsWithChildren): JSX.Element {
  const { status } = useSession();
  useEffect(() => {
    if (status === 'unknown') void loadSession();
  }, [status]);
  if (status === 'signed-in') return <>{children}</>;
  if (status === 'unknown') return <Skeleton shape="cards" />;
  return (
    <View className={styles.sections}>
      <View className={styles.note}>{selectionCopy.signInToSee}</View>
      <Button onPress={() => void signIn()}>{selectionCopy.signIn}</Button>
    </View>
  );
}
