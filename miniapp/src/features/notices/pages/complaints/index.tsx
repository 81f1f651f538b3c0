import { View } from '@tarojs/components';
import { useState } from 'react';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { TextField } from '@/components/text-field/text-field';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { useMyComplaints } from '../../api/get-my-complaints';
import styles from '../../components/notices.module.scss';
import { noticesCopy } from '../../notices.copy';

const NUMBER = /^TS\d{8}-[0-9A-Z_-]{8}$/;

/** What one has complained of or suggested, and what became of it; by number also without signing in. */
export default function MyComplaintsPage(): JSX.Element {
  const complaints = useMyComplaints();
  const write = (
    <Button variant="secondary" onPress={() => void goTo('account/complaint', {})}>
      {noticesCopy.write}
    </Button>
  );
  return (
    <Page title={noticesCopy.complaintsTitle}>
      <View className={styles.sections}>
        <AsyncState
          query={complaints}
          isEmpty={(list) => list.length === 0}
          empty={{ title: noticesCopy.noComplaints, hint: noticesCopy.noComplaintsHint, action: write }}
        >
          {(list) => (
            <Card flush>
              {list.map(({ receiptNumber, text, status, receivedAt }) => (
                <ListItem
                  key={receiptNumber}
                  title={text.length > 30 ? `${text.slice(0, 30)}…` : text}
                  note={noticesCopy.received(formatShanghaiMoment(new Date(receivedAt)))}
                  trailing={
                    <Tag tone={status === 'REPLIED' ? 'green' : 'plain'}>{noticesCopy.complaintStates[status]}</Tag>
                  }
                  onPress={() => void goTo('notices/complaint', { number: receiptNumber })}
                />
              ))}
            </Card>
          )}
        </AsyncState>
        <LookUp />
      </View>
    </Page>
  );
}

function LookUp(): JSX.Element {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>();
  const lookUp = (): void => {
    const number = typed.trim().toUpperCase();
    setError(NUMBER.test(number) ? undefined : noticesCopy.numberWrong);
    if (NUMBER.test(number)) void goTo('notices/complaint', { number });
  };
  return (
    <View className={styles.part}>
      <Heading level={3}>{noticesCopy.lookUpTitle}</Heading>
      <TextField
        label={noticesCopy.number}
        hint={noticesCopy.lookUpHint}
        placeholder={noticesCopy.numberExample}
        value={typed}
        maxLength={20}
        error={error}
        onChange={setTyped}
      />
      <Button variant="secondary" onPress={lookUp}>
        {noticesCopy.lookUp}
      </Button>
    </View>
  );
}
