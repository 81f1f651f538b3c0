import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button/button';
import { lessonCopy } from '../lesson.copy';
import styles from '../classroom.module.scss';
import { canSpeak, speak, stopSpeaking, watchVoices } from '../player/speech';

/** Lets the words be read aloud; nothing at all where nobody can read them. */
export function ReadAloud({ words }: { words: readonly string[] }): JSX.Element | null {
  const [able, setAble] = useState(canSpeak);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => watchVoices(() => setAble(canSpeak())), []);
  useEffect(() => stopSpeaking, []);
  if (!able) return null;
  const toggle = (): void => {
    if (speaking) stopSpeaking();
    else speak(words, () => setSpeaking(false));
    setSpeaking(!speaking);
  };
  return (
    <View className={styles.row}>
      <Button variant="secondary" size="small" onPress={toggle}>
        {speaking ? lessonCopy.stopReading : lessonCopy.readAloud}
      </Button>
    </View>
  );
}
