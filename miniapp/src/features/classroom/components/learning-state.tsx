import { View } from '@tarojs/components';
import type { LessonDto, ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Button } from '@/components/button/button';
import { Progress } from '@/components/progress/progress';
import { aria } from '@/lib/a11y';
import { signIn } from '@/lib/session/sign-in';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';
import type { Link } from '../hooks/use-heartbeat';
import { NextStep } from './next-step';

interface LearningStateProps {
  lesson: LessonDto;
  link: Link;
  /** Seconds that wait for a network. */
  waiting: number;
  progress: ProgressDto | null;
  onTakeOver: () => void;
}

/** What the server has credited, how the line is, and what comes next. */
export function LearningState({ lesson, link, waiting, progress, onTakeOver }: LearningStateProps): JSX.Element {
  return (
    <View className={styles.sections}>
      {link === 'guest' && (
        <View className={styles.row}>
          <View className={styles.soft}>{classroomCopy.guest}</View>
          <Button variant="secondary" size="small" onPress={() => void signIn()}>
            {classroomCopy.signIn}
          </Button>
        </View>
      )}
      {progress && <Credited progress={progress} />}
      <View {...aria({ live: 'polite' })}>
        {link === 'weak' && <View className={styles.notice}>{classroomCopy.weak}</View>}
        {link === 'offline' && (
          <View className={styles.notice}>
            <View>{classroomCopy.offline}</View>
            {waiting >= 1 && <View>{classroomCopy.waiting(waiting)}</View>}
          </View>
        )}
        {link === 'elsewhere' && <View className={styles.notice}>{classroomCopy.elsewhere}</View>}
      </View>
      {link === 'elsewhere' && (
        <Button variant="secondary" onPress={onTakeOver}>
          {classroomCopy.continueHere}
        </Button>
      )}
      {progress && <NextStep lesson={lesson} progress={progress} />}
    </View>
  );
}

function Credited({ progress }: { progress: ProgressDto }): JSX.Element {
  return (
    <View>
      <Progress
        value={progress.coverage}
        label={classroomCopy.learned}
        caption={classroomCopy.percent(progress.coverage)}
      />
      {progress.bestScore !== null && <View className={styles.soft}>{classroomCopy.best(progress.bestScore)}</View>}
    </View>
  );
}
