import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { aria } from '@/lib/a11y';
import { selectionCopy } from '../selection.copy';
import styles from './selection.module.scss';

interface BasketBarProps {
  chosen: number;
  room: number;
  min: number;
  onConfirm: () => void;
}

/** What is in the basket, and the way to confirm it. */
export function BasketBar({ chosen, room, min, onConfirm }: BasketBarProps): JSX.Element {
  return (
    <View className={styles.basket}>
      <View {...aria({ role: 'status' })}>{selectionCopy.basket(chosen, room)}</View>
      <View className={styles.confirm}>
        <Button disabled={chosen < min} onPress={onConfirm}>
          {selectionCopy.confirmOpen}
        </Button>
      </View>
    </View>
  );
}
