import { View } from '@tarojs/components';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { aria } from '@/lib/a11y';
import { doorCopy } from '../door.copy';
import styles from './gathering.module.scss';

interface Props {
  waiting: number;
  trouble: { offline: boolean; sentence: string } | null;
  /** When the list on this telephone came; null: there is none yet. */
  takenAt: string | null;
  sending: boolean;
  onSend: () => void;
}

/** Whether the telephone is connected, what waits to be sent, and of when its list is. */
export function DoorState({ waiting, trouble, takenAt, sending, onSend }: Props): JSX.Element {
  return (
    <Card tone={trouble === null && waiting === 0 ? 'green' : 'gold'}>
      <View className={styles.part} {...aria({ role: 'status' })}>
        <View className={styles.strong}>{waiting === 0 ? doorCopy.allSent : doorCopy.waiting(waiting)}</View>
        {trouble !== null && <View>{trouble.offline ? doorCopy.offline : trouble.sentence}</View>}
        <View className={styles.hint}>
          {takenAt === null ? doorCopy.noList : doorCopy.listOf(formatShanghaiMoment(new Date(takenAt)))}
        </View>
        {(trouble !== null || waiting > 0) && (
          <View className={styles.row}>
            <Button variant="secondary" size="small" loading={sending} onPress={onSend}>
              {doorCopy.sendNow}
            </Button>
          </View>
        )}
      </View>
    </Card>
  );
}
