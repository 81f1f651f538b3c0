import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Checkbox } from '@/components/choice/checkbox';
import { useTextSize } from '@/lib/text-size-store';
import { meCopy } from '../me.copy';
import styles from './text-size-row.module.scss';

/** 长辈模式: larger text and targets everywhere. */
export function TextSizeRow(): JSX.Element {
  const { largeText, setLargeText } = useTextSize();
  return (
    <Card>
      <Checkbox checked={largeText} onChange={setLargeText}>
        <View className={styles.title}>{meCopy.largeText}</View>
        <View className={styles.hint}>{meCopy.largeTextHint}</View>
      </Checkbox>
    </Card>
  );
}
