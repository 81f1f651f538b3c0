import { View } from '@tarojs/components';
import { Heading } from '@/components/text/heading';
import { activityCopy } from '../activity.copy';
import styles from './basis-quote.module.scss';

/** The paragraph of the plan, word for word. */
export function BasisQuote({ quote }: { quote: string }): JSX.Element {
  return (
    <View className={styles.section}>
      <Heading>{activityCopy.basis}</Heading>
      <View className={styles.quote}>{quote}</View>
    </View>
  );
}
