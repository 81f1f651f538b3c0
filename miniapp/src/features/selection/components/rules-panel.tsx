import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { selectionCopy } from '../selection.copy';
import styles from './selection.module.scss';

const SHOWN_FIRST = 2;

/** The rules in words, made from the rules themselves; the first two always in sight. */
export function RulesPanel({ lines }: { lines: readonly string[] }): JSX.Element {
  const [open, setOpen] = useState(false);
  const shown = open ? lines : lines.slice(0, SHOWN_FIRST);
  return (
    <Card>
      <Heading level={3}>{selectionCopy.rules}</Heading>
      {shown.map((line) => (
        <View key={line} className={styles.rule}>
          {line}
        </View>
      ))}
      {lines.length > SHOWN_FIRST && (
        <Button variant="quiet" size="small" onPress={() => setOpen(!open)}>
          {open ? selectionCopy.rulesLess : selectionCopy.rulesMore}
        </Button>
      )}
    </Card>
  );
}
