import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { signOut } from '@/lib/session/session-store';
import { useKnownSession } from '@/lib/session/use-known-session';
import { MeHero } from './components/me-hero';
import { MyParts } from './components/my-parts';
import { Settings } from './components/settings';
import { TextSizeRow } from './components/text-size-row';
import { meCopy } from './me.copy';
import styles from './index.module.scss';

/** One's own things: pledge, learning, ballots; settings; the way out. */
export default function MePage(): JSX.Element {
  const { status, me } = useKnownSession();
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
