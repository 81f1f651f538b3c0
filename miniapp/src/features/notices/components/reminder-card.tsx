import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { useReminders } from '../hooks/use-reminders';
import { noticesCopy } from '../notices.copy';
import styles from './notices.module.scss';

/** Offers one reminder in WeChat. Nothing depends on it and nothing is given for it. */
export function ReminderCard(): JSX.Element | null {
  const { offered, left, busy, ask } = useReminders();
  if (!offered) return null;
  return (
    <Card tone="indigo">
      <View className={styles.part}>
        <Heading level={3}>{noticesCopy.remindTitle}</Heading>
        <View className={styles.hint}>{noticesCopy.remindHint}</View>
        <View className={styles.row}>
          <Button variant="secondary" size="small" loading={busy} onPress={() => void ask()}>
            {noticesCopy.remind}
          </Button>
          {left > 0 && <View className={styles.hint}>{noticesCopy.remindLeft(left)}</View>}
        </View>
      </View>
    </Card>
  );
}
