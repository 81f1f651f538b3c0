import { View } from '@tarojs/components';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Illustration } from '@/components/illustration/illustration';
import styles from './quality-row.module.scss';

/** The four qualities, each with its drawing. */
export function QualityRow(): JSX.Element {
  return (
    <View className={styles.row}>
      {qualities.map((quality) => (
        <View key={quality} className={styles.item}>
          <Illustration name={`quality-${quality.toLowerCase().replace(/_/g, '-')}`} size="medium" />
          <View className={styles.name}>{qualityNames[quality]}</View>
        </View>
      ))}
    </View>
  );
}
