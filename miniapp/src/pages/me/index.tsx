import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { loadSession, signOut, useSession } from '@/lib/session/session-store';
import { MeHero } from './components/me-hero';
import { MyParts } from './components/my-parts';
import { Settings } from './components/settings';
import { TextSizeRow } from './components/text-size-row';
import { meCopy } from './me.copy';
import styles from './index.module.scss';

/** One's own things: pledge, learning, ballots; settings; the way out. */
export default function MePage(): JSX.Element {
  const { status, me } = useSession();
  useEffect(() => {
    if (status === 'unknown') void loadSession();
  }, [status]);
  const leave = async (): Promise<void> => {
    try {
      await signOut();
      notify(meCopy.signedOut);
    } catch (error) {
      notify(sentenceFor(error), 'warning');
    }
  };
  return (
    <Page title={meCopy.title} tab="me" hero={<MeHero status={status} me={me} />}>
      <View className={styles.sections}>
        <TextSizeRow />
        {status === 'signed-in' && <MyParts />}
        <Settings me={status === 'signed-in' ? me : null} />
        {status === 'signed-in' && (
          <Button variant="quiet" block onPress={() => void leave()}>
            {meCopy.signOut}
          </Button>
        )}
      </View>
    </Page>
  );
}
