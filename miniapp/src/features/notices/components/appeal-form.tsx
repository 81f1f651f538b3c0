import { View } from '@tarojs/components';
import { useState } from 'react';
import { Limits } from '@good-netizen/shared/limits';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { Button } from '@/components/button/button';
import { TextArea } from '@/components/text-field/text-area';
import { Heading } from '@/components/text/heading';
import { useDeed } from '@/lib/use-deed';
import { appeal } from '../api/appeal';
import { noticesCopy } from '../notices.copy';
import styles from './notices.module.scss';

/** The author asks for another look, once. What was typed stays until it has arrived. */
export function AppealForm({ ticketId, until }: { ticketId: string; until: string }): JSX.Element {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>();
  const { busy, run } = useDeed();
  const send = async (): Promise<void> => {
    const tooShort = [...text.replace(/\s/g, '')].length < Limits.appealMinChars;
    setError(tooShort ? noticesCopy.appealTooShort : undefined);
    if (!tooShort) await run(() => appeal(ticketId, text.trim()), noticesCopy.appealSent);
  };
  return (
    <View className={styles.part}>
      <Heading level={3}>{noticesCopy.appeal}</Heading>
      <View className={styles.hint}>{noticesCopy.appealHint(formatShanghaiDate(new Date(until)))}</View>
      <TextArea
        label={noticesCopy.appealText}
        hint={noticesCopy.appealTextHint}
        value={text}
        maxLength={Limits.appealMaxChars}
        error={error}
        onChange={setText}
      />
      <Button variant="secondary" loading={busy} onPress={() => void send()}>
        {noticesCopy.appealSend}
      </Button>
    </View>
  );
}
