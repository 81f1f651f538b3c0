import { View } from '@tarojs/components';
import type { PracticeCountsDto } from '@good-netizen/shared/pledge/practice.dto';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Heading } from '@/components/text/heading';
import { practiceCopy } from '../practice.copy';
import styles from './practice.module.scss';

/** How many practise each clause, in the order of the code: no ranks. */
export function PracticeCounts({ clauses }: { clauses: PracticeCountsDto['clauses'] }): JSX.Element {
  return (
    <View>
      <Heading>{practiceCopy.counts}</Heading>
      <View className={styles.part}>
        <View className={styles.hint}>{practiceCopy.countsHint}</View>
        <Card flush>
          {clauses.map((clause) => (
            <ListItem key={clause.clauseKey} title={clause.title} trailing={inWords(clause)} />
          ))}
        </Card>
      </View>
    </View>
  );
}

function inWords({ people, entries }: PracticeCountsDto['clauses'][number]): string {
  if (people === 0) return practiceCopy.nobody;
  return people === null || entries === null ? practiceCopy.few : practiceCopy.people(people, entries);
}
