import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { TextField } from '@/components/text-field/text-field';
import { sentenceFor } from '@/lib/http/api-error';
import { goTo } from '@/lib/navigation/navigate';
import { findCertificate } from '../api/find-certificate';
import { credentialCopy as copy } from '../credential.copy';
import styles from '../credential.module.scss';

const pages = { PLEDGE: 'pledge/check', COMPLETION: 'classroom/certificate', FAMILY: 'family/check' } as const;

/** Number and check code from the paper lead to the certificate's own page. */
export function ByNumber(): JSX.Element {
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<{ number?: string; code?: string }>({});
  const [busy, setBusy] = useState(false);

  const find = async (): Promise<void> => {
    const missing = {
      ...(number.trim() === '' ? { number: copy.numberMissing } : {}),
      ...(code.trim().length < 6 ? { code: copy.codeMissing } : {}),
    };
    setWrong(missing);
    if (Object.keys(missing).length > 0) return;
    setBusy(true);
    try {
      const { kind, publicToken } = await findCertificate(number, code);
      await goTo(pages[kind], { token: publicToken });
    } catch (error) {
      setWrong({ number: sentenceFor(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <View className={styles.sections}>
      <TextField
        label={copy.number}
        placeholder={copy.numberExample}
        value={number}
        error={wrong.number}
        onChange={setNumber}
      />
      <TextField
        label={copy.code}
        hint={copy.codeHint}
        value={code}
        error={wrong.code}
        onChange={setCode}
        onConfirm={() => void find()}
      />
      <Button block loading={busy} onPress={() => void find()}>
        {copy.find}
      </Button>
    </View>
  );
}
