import { View } from '@tarojs/components';
import type { SessionDto } from '@good-netizen/shared/identity/identity.dto';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { useState } from 'react';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { accountCopy } from '../../account.copy';
import { useSessions } from '../../api/get-sessions';
import { revokeSession } from '../../api/revoke-session';
import styles from '../../account.module.scss';

/** Where this person is signed in; any other place can be signed out from here. */
export default function SessionsPage(): JSX.Element {
  const sessions = useSessions();
  return (
    <Page title={accountCopy.sessionsTitle}>
      <AsyncState query={sessions}>
        {(list) => (
          <View className={styles.sections}>
            <View className={styles.hint}>{accountCopy.sessionsHint}</View>
            <Card flush>
              {list.map((session) => (
                <SessionRow key={session.id} session={session} />
              ))}
            </Card>
          </View>
        )}
      </AsyncState>
    </Page>
  );
}

function SessionRow({ session }: { session: SessionDto }): JSX.Element {
  const [busy, setBusy] = useState(false);
  const revoke = async (): Promise<void> => {
    setBusy(true);
    try {
      await revokeSession(session.id);
      notify(accountCopy.revoked, 'success');
    } catch (error) {
      notify(sentenceFor(error), 'warning');
      setBusy(false);
    }
  };
  const trailing = session.current ? (
    <Tag tone="green">{accountCopy.current}</Tag>
  ) : (
    <Button variant="secondary" size="small" loading={busy} onPress={() => void revoke()}>
      {accountCopy.revoke}
    </Button>
  );
  return (
    <ListItem
      title={accountCopy.clients[session.client]}
      note={accountCopy.lastUsed(formatShanghaiMoment(new Date(session.lastUsedAt)))}
      trailing={trailing}
    />
  );
}
