import { View } from '@tarojs/components';
import type { ConsentRecordDto } from '@good-netizen/shared/identity/privacy.dto';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { agreeAgain } from '@/lib/session/agree-again';
import { useConsents } from '../api/get-privacy';
import { useDeed } from '@/lib/use-deed';
import { privacyCopy } from '../privacy.copy';
import styles from './privacy.module.scss';

/** Every version agreed to, with its day; and what is due. */
export function ConsentPart(): JSX.Element {
  const consents = useConsents();
  return (
    <View className={styles.part}>
      <Heading>{privacyCopy.consents}</Heading>
      <AsyncState query={consents} skeleton="lines">
        {({ due, agreed }) => (
          <>
            {due.length > 0 && <DueCard onAgreed={() => void consents.refetch()} />}
            <Card flush>
              {agreed.map((record) => (
                <ConsentRow key={`${record.document} ${record.version}`} record={record} />
              ))}
            </Card>
          </>
        )}
      </AsyncState>
    </View>
  );
}

function ConsentRow({ record }: { record: ConsentRecordDto }): JSX.Element {
  const { document, version, agreedAt, inForce } = record;
  const note = `${privacyCopy.version(version)} · ${privacyCopy.agreedOn(formatShanghaiDate(new Date(agreedAt)))}`;
  return (
    <ListItem
      title={privacyCopy.documents[document]}
      note={note}
      trailing={inForce && <Tag tone="green">{privacyCopy.inForce}</Tag>}
      {...(inForce ? { onPress: () => void goTo('account/legal', { document }) } : {})}
    />
  );
}

function DueCard({ onAgreed }: { onAgreed: () => void }): JSX.Element {
  const { busy, run } = useDeed();
  const agree = async (): Promise<void> => {
    await run(async () => {
      if (await agreeAgain()) onAgreed();
    });
  };
  return (
    <Card tone="gold">
      <View className={styles.part}>
        <View>{privacyCopy.consentDue}</View>
        <Button loading={busy} onPress={() => void agree()}>
          {privacyCopy.agreeNow}
        </Button>
      </View>
    </Card>
  );
}
