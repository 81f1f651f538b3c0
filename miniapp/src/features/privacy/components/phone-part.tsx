import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PhoneDto } from '@good-netizen/shared/identity/phone.dto';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { notify } from '@/lib/notice-store';
import { isWeapp } from '@/lib/platform';
import { bindPhone, removePhone } from '../api/change-phone';
import { usePhone } from '../api/get-privacy';
import { useDeed } from '@/lib/use-deed';
import { privacyCopy } from '../privacy.copy';
import { ConfirmSheet } from './confirm-sheet';
import styles from './privacy.module.scss';

/** The bound number, masked; WeChat alone can give one, so a browser only shows and removes it. */
export function PhonePart(): JSX.Element {
  const phone = usePhone();
  return (
    <View className={styles.part}>
      <Heading>{privacyCopy.phone}</Heading>
      <AsyncState query={phone} skeleton="lines">
        {(known) => (
          <Card>
            <View className={styles.part}>
              <View className={styles.number}>{known.masked ?? privacyCopy.phoneNone}</View>
              <View className={styles.hint}>{isWeapp ? privacyCopy.phoneHint : privacyCopy.phoneH5}</View>
              <PhoneActions bound={known.masked !== null} />
              <PhoneHistory changes={known.changes} />
            </View>
          </Card>
        )}
      </AsyncState>
    </View>
  );
}

function PhoneActions({ bound }: { bound: boolean }): JSX.Element | null {
  const [asking, setAsking] = useState(false);
  const { busy, run } = useDeed();
  const bind = (code: string | null): void => {
    if (code === null) notify(privacyCopy.phoneRefused);
    else void run(() => bindPhone(code), privacyCopy.phoneBound);
  };
  const remove = async (): Promise<void> => {
    if (await run(removePhone, privacyCopy.phoneRemoved)) setAsking(false);
  };
  if (!isWeapp && !bound) return null;
  return (
    <View className={styles.row}>
      {isWeapp && (
        <Button openType="getPhoneNumber" loading={busy} variant={bound ? 'secondary' : 'primary'} onPhoneCode={bind}>
          {bound ? privacyCopy.phoneChange : privacyCopy.phoneBind}
        </Button>
      )}
      {bound && (
        <Button variant="quiet" onPress={() => setAsking(true)}>
          {privacyCopy.phoneRemove}
        </Button>
      )}
      {asking && (
        <ConfirmSheet
          title={privacyCopy.phoneRemoveTitle}
          confirm={privacyCopy.phoneRemove}
          busy={busy}
          onClose={() => setAsking(false)}
          onConfirm={() => void remove()}
        >
          {privacyCopy.phoneRemoveHint}
        </ConfirmSheet>
      )}
    </View>
  );
}

function PhoneHistory({ changes }: Pick<PhoneDto, 'changes'>): JSX.Element | null {
  if (changes.length === 0) return null;
  return (
    <View className={styles.hint}>
      <View>{privacyCopy.phoneHistory}</View>
      {changes.map(({ at, kind, masked }) => (
        <View key={`${at} ${kind}`}>
          {formatShanghaiDate(new Date(at))} {privacyCopy.phoneChanges[kind]} {masked}
        </View>
      ))}
    </View>
  );
}
