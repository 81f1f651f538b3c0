import { View } from '@tarojs/components';
import { Button } from '../button/button';
import { Card } from '../card/card';
import styles from './notice-card.module.scss';

interface NoticeCardProps {
  /** One sentence or two: what has to be done first, and why. */
  sentence: string;
  action: string;
  go: () => void;
}

/** What has to be done first, said before anything is filled in, with the way there. */
export function NoticeCard({ sentence, action, go }: NoticeCardProps): JSX.Element {
  return (
    <Card tone="gold">
      <View className={styles.notice}>
        <View>{sentence}</View>
        <Button variant="secondary" onPress={go}>
          {action}
        </Button>
      </View>
    </Card>
  );
}
