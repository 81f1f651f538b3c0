import { View } from '@tarojs/components';
import { aria } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import { useNotice } from '@/lib/notice-store';
import styles from './notice-region.module.scss';

/** Where `notify()` speaks. The region is always there, because screen readers only follow regions they already know. */
export function NoticeRegion(): JSX.Element {
  const { text, tone } = useNotice();
  return (
    <View className={styles.region} {...aria({ role: 'status', live: 'polite' })}>
      {text && <View className={classNames(styles.notice, styles[tone])}>{text}</View>}
    </View>
  );
}
