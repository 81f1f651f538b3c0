import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CodeVersionDto } from '@good-netizen/shared/pledge/pledge.dto';
import { qualities, type Quality } from '@good-netizen/shared/programme/programme.dto';
import { Prose } from '@/components/text/prose';
import { pledgeCopy } from '../pledge.copy';
import { CodeFingerprint } from './code-fingerprint';
import { QualityCard } from './quality-card';
import styles from './code-reader.module.scss';

interface CodeReaderProps {
  code: CodeVersionDto;
  read: ReadonlySet<Quality>;
  onRead: (quality: Quality) => void;
}

/** The code of conduct by its four qualities, opened one by one at the reader's own pace. */
export function CodeReader({ code, read, onRead }: CodeReaderProps): JSX.Element {
  const [open, setOpen] = useState<Quality | null>(null);
  const toggle = (quality: Quality): void => {
    setOpen(open === quality ? null : quality);
    onRead(quality);
  };
  return (
    <View className={styles.reader}>
      {code.status === 'SUPERSEDED' && <View className={styles.notice}>{pledgeCopy.superseded}</View>}
      <Prose paragraphs={code.preamble} indent />
      <View className={styles.hint}>{pledgeCopy.readHint}</View>
      {qualities.map((quality) => (
        <QualityCard
          key={quality}
          quality={quality}
          clauses={code.clauses.filter((clause) => clause.quality === quality)}
          open={open === quality}
          read={read.has(quality)}
          onToggle={() => toggle(quality)}
        />
      ))}
      <CodeFingerprint fingerprint={code.fingerprint} />
    </View>
  );
}
