import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { aria } from '@/lib/a11y';
import { searchCopy } from '../search.copy';
import styles from './results.module.scss';

interface PageTurnerProps {
  page: number;
  pages: number;
  onTurn: (page: number) => void;
}

/** One page back, one on; nothing when there is only one. */
export function PageTurner({ page, pages, onTurn }: PageTurnerProps): JSX.Element | null {
  if (pages <= 1) return null;
  return (
    <View className={styles.turner}>
      <Button variant="secondary" size="small" disabled={page <= 1} onPress={() => onTurn(page - 1)}>
        {searchCopy.before}
      </Button>
      <View className={styles.count} {...aria({ role: 'status' })}>
        {searchCopy.page(page, pages)}
      </View>
      <Button variant="secondary" size="small" disabled={page >= pages} onPress={() => onTurn(page + 1)}>
        {searchCopy.next}
      </Button>
    </View>
  );
}
