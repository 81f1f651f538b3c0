import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { loadSession, useSession } from '@/lib/session/session-store';
import { signIn } from '@/lib/session/sign-in';
import { accountCopy } from '../../account.copy';
import { ProfileForm } from '../../components/profile-form';
import styles from '../../account.module.scss';

/** Nickname, age band and region: as little as can be, each with its reason. */
export default function ProfilePage(): JSX.Element {
  const { status, me } = useSession();
  useEffect(() => {
    if (status === 'unknown') void loadSession();
  }, [status]);
  return (
    <Page title={accountCopy.profileTitle}>
      {me ? (
        <ProfileForm key={me.netizenId} me={me} />
      ) : (
        <View className={styles.sections}>
          <View className={styles.hint}>{accountCopy.signInFirst}</View>
          <Button loading={status === 'unknown'} onPress={() => void signIn()}>
            {accountCopy.signIn}
          </Button>
        </View>
      )}
    </Page>
  );
}
