import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import styles from './gathering.module.scss';

export interface Fact {
  name: string;
  words: ReactNode;
}

/** What is to be known, a line each: its name and its words. */
export function Facts({ facts }: { facts: readonly (Fact | null)[] }): JSX.Element {
  return (
    <View className={styles.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <View key={fact.name} className={styles.fact}>
              <View className={styles.factName}>{fact.name}</View>
              <View className={styles.factWords}>{fact.words}</View>
            </View>
          ),
      )}
    </View>
  );
}
