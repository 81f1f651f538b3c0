import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  complaintKinds,
  type ComplaintKind,
  type ComplaintReceiptDto,
} from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Choice } from '@/components/choice/choice';
import { Page } from '@/components/page/page';
import { TextArea } from '@/components/text-field/text-area';
import { TextField } from '@/components/text-field/text-field';
import { Heading } from '@/components/text/heading';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { accountCopy } from '../../account.copy';
import { useComplaint } from '../../hooks/use-complaint';
import styles from '../../account.module.scss';

/** Where to complain or suggest, signed in or not. */
export default function ComplaintPage(): JSX.Element {
  const [receipt, setReceipt] = useState<ComplaintReceiptDto | null>(null);
  return (
    <Page title={accountCopy.complaintTitle}>
      {receipt ? (
        <Card tone="green">
          <View className={styles.done}>
            <Heading>{accountCopy.sent}</Heading>
            <View>{accountCopy.receipt(receipt.receiptNumber)}</View>
            <Button variant="secondary" size="small" onPress={() => setReceipt(null)}>
              {accountCopy.another}
            </Button>
          </View>
        </Card>
      ) : (
        <ComplaintForm onSent={setReceipt} />
      )}
    </Page>
  );
}

function ComplaintForm({ onSent }: { onSent: (receipt: ComplaintReceiptDto) => void }): JSX.Element {
  const params = useRouteParams('account/complaint');
  const first = complaintKinds.find((kind) => kind === params.kind) ?? 'SUGGESTION';
  const { fields, error, busy, change, send } = useComplaint(first, onSent);
  return (
    <View className={styles.sections}>
      <View className={styles.hint}>{accountCopy.complaintIntro}</View>
      <Choice<ComplaintKind>
        legend={accountCopy.kind}
        options={complaintKinds.map((value) => ({ value, label: accountCopy.kinds[value] }))}
        value={fields.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextArea
        label={accountCopy.text}
        hint={accountCopy.textHint}
        value={fields.text}
        maxLength={Limits.complaintMaxChars}
        error={error}
        onChange={(text) => change({ text })}
      />
      <TextField
        label={accountCopy.contact}
        hint={accountCopy.contactHint}
        value={fields.contact}
        maxLength={Limits.complaintContactMaxChars}
        onChange={(contact) => change({ contact })}
      />
      <Button block loading={busy} onPress={() => void send()}>
        {accountCopy.send}
      </Button>
    </View>
  );
}
