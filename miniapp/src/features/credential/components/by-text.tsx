import { View } from '@tarojs/components';
import { useState } from 'react';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { TextArea } from '@/components/text-field/text-area';
import { notify } from '@/lib/notice-store';
import { useIssuerKeys } from '../api/issuer-keys';
import { chooseText } from '../choose-text';
import { credentialCopy as copy } from '../credential.copy';
import styles from '../credential.module.scss';
import { TextVerdict } from './text-verdict';

/** An electronic certificate, pasted or from a file; its signature is checked on this telephone. */
export function ByText(): JSX.Element {
  const keys = useIssuerKeys();
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState('');
  const [error, setError] = useState<string>();
  /** Each press asks anew: it may have been revoked since. */
  const [round, setRound] = useState(0);

  const check = (candidate: string): void => {
    setError(candidate.trim() === '' ? copy.textMissing : undefined);
    setWanted(candidate.trim());
    setRound((before) => before + 1);
  };
  const choose = async (): Promise<void> => {
    const chosen = await chooseText();
    if (chosen === null) return notify(copy.chooseFailed, 'warning');
    setText(chosen);
    check(chosen);
  };

  return (
    <View className={styles.sections}>
      <TextArea label={copy.text} hint={copy.textHint} value={text} error={error} onChange={setText} />
      <View className={styles.actions}>
        <Button onPress={() => check(text)}>{copy.check}</Button>
        <Button variant="secondary" onPress={() => void choose()}>
          {copy.choose}
        </Button>
      </View>
      {wanted !== '' && (
        <AsyncState query={keys} skeleton="detail">
          {(data) => <TextVerdict key={round} keys={data.keys} text={wanted} />}
        </AsyncState>
      )}
    </View>
  );
}
