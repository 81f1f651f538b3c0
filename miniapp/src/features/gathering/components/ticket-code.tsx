import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/text-field/text-field';
import { isWeapp } from '@/lib/platform';
import { useDeed } from '@/lib/use-deed';
import { checkMyselfIn, useTicketCode } from '../api/door';
import { doorCopy } from '../door.copy';
import { pictured } from '@/lib/a11y';
import { qrPicture } from '../qr-picture';
import { CodeLine } from './code-line';
import styles from './gathering.module.scss';
import { scannedText } from './scan-pad';

/** What one shows at the door, and the way to check oneself in by the code on its screen. */
export function TicketCode({ registration }: { registration: RegistrationDto }): JSX.Element {
  const code = useTicketCode(registration.id);
  return (
    <Card>
      <View className={styles.part}>
        <AsyncState query={code} skeleton="lines">
          {(found) => (
            <View className={styles.center}>
              <View className={styles.strong}>{doorCopy.show}</View>
              <Image className={styles.qr} src={qrPicture(found.code)} {...pictured(doorCopy.ticketPicture)} />
              <CodeLine code={found.code} />
            </View>
          )}
        </AsyncState>
        <SelfCheckIn registrationId={registration.id} inside={registration.status === 'ATTENDED'} />
      </View>
    </Card>
  );
}

function SelfCheckIn({ registrationId, inside }: { registrationId: string; inside: boolean }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, run } = useDeed();
  const direction = inside ? 'OUT' : 'IN';
  const check = async (code: string): Promise<void> => {
    setWrong(code === '');
    if (code === '') return;
    const done = await run(
      async () => void (await checkMyselfIn(registrationId, code, direction)),
      doorCopy.selfDone[direction],
    );
    if (done) setTyped('');
  };
  const scan = async (): Promise<void> => {
    const read = await scannedText();
    if (read !== null) await check(read);
  };
  return (
    <View className={styles.part}>
      <View className={styles.hint}>{doorCopy.selfHint}</View>
      {isWeapp && (
        <Button variant="secondary" loading={busy} onPress={() => void scan()}>
          {doorCopy.selfScan}
        </Button>
      )}
      <TextField
        label={doorCopy.selfCode}
        value={typed}
        error={wrong ? doorCopy.selfFirst : undefined}
        onChange={setTyped}
        onConfirm={() => void check(typed.trim())}
      />
      <Button variant="secondary" loading={busy} onPress={() => void check(typed.trim())}>
        {doorCopy.self[direction]}
      </Button>
    </View>
  );
}
