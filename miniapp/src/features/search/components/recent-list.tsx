import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Heading } from '@/components/text/heading';
import { searchCopy } from '../search.copy';
import styles from './results.module.scss';

interface RecentListProps {
  words: readonly string[];
  onChoose: (q: string) => void;
  onClear: () => void;
}

/** What was searched for before on this telephone, to press again or to clear. */
export function RecentList({ words, onChoose, onClear }: RecentListProps): JSX.Element {
  if (words.length === 0) return <View className={styles.quiet}>{searchCopy.start}</View>;
  return (
    <View className={styles.group}>
      <Heading
        aside={
          <Button variant="quiet" size="small" onPress={onClear}>
            {searchCopy.clear}
          </Button>
        }
      >
        {searchCopy.recent}
      </Heading>
      <View className={styles.words}>
        {words.map((word) => (
          <Button key={word} variant="secondary" size="small" onPress={() => onChoose(word)}>
            {word}
          </Button>
        ))}
      </View>
      <View className={styles.quiet}>{searchCopy.recentHint}</View>
    </View>
  );
}
