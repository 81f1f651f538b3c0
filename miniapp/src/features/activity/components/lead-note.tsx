import { View } from '@tarojs/components';
import type { ActivityDto } from '@good-netizen/shared/programme/programme.dto';
import { Card } from '@/components/card/card';
import { Prose } from '@/components/text/prose';
import { Heading } from '@/components/text/heading';
import { activityCopy } from '../activity.copy';
import { dayInWords } from '../day-in-words';
import styles from './basis-quote.module.scss';

type Facts = Pick<ActivityDto, 'note' | 'opensOn' | 'closesOn'>;

/** When the activity is, and what its lead unit wants people to know now; nothing when nothing was said. */
export function LeadNote({ note, opensOn, closesOn }: Facts): JSX.Element | null {
  if (note === null && opensOn === null && closesOn === null) return null;
  return (
    <View className={styles.section}>
      <Heading>{activityCopy.leadSays}</Heading>
      <Card tone="indigo">
        {(opensOn !== null || closesOn !== null) && (
          <View>{activityCopy.window(opensOn && dayInWords(opensOn), closesOn && dayInWords(closesOn))}</View>
        )}
        {note !== null && <Prose paragraphs={note} />}
      </Card>
    </View>
  );
}
