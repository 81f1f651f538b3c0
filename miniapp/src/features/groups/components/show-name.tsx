import { View } from '@tarojs/components';
import { Checkbox } from '@/components/choice/checkbox';
import { groupsCopy } from '../groups.copy';
import styles from './groups.module.scss';

/** Whether the others in the group may see what one calls oneself on the certificate; not unless one says so. */
export function ShowName(props: { checked: boolean; onChange: (checked: boolean) => void }): JSX.Element {
  return (
    <Checkbox {...props}>
      <View>{groupsCopy.showName}</View>
      <View className={styles.hint}>{groupsCopy.showNameHint}</View>
    </Checkbox>
  );
}
