import { View } from '@tarojs/components';
import { aria, pressable } from '@/lib/a11y';
import { goTo } from '@/lib/navigation/navigate';
import { homeCopy } from '../home.copy';
import styles from './search-door.module.scss';

/** Leads to the search page; looks like the field that waits there. */
export function SearchDoor(): JSX.Element {
  return (
    <View className={styles.door} {...pressable(() => void goTo('search/find', {}), { role: 'link' })}>
      <View className={styles.glass} {...aria({ hidden: true })} />
      {homeCopy.search}
    </View>
  );
}
