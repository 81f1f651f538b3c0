import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { MarkedAttemptDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { goBack } from '@/lib/navigation/navigate';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';

/** The score, and after a short rest the way to try again. */
export function QuizResult({ marked, onAgain }: { marked: MarkedAttemptDto; onAgain: () => void }): JSX.Element {
  const [rest, setRest] = useState<number>(Limits.quizCoolDownSeconds);
  // The marks stand above the questions, and the press was below them.
  useEffect(() => {
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  }, []);
  useEffect(() => {
    const timer = setInterval(() => setRest((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Card tone={marked.passed ? 'green' : 'gold'}>
      <View className={styles.sections}>
        <Heading size="large">
          {classroomCopy.score(marked.score)}
          {marked.passed ? `，${classroomCopy.passed}` : ''}
        </Heading>
        {!marked.passed && <View>{classroomCopy.notPassed}</View>}
        {!marked.passed && rest > 0 && <View className={styles.soft}>{classroomCopy.coolDown(rest)}</View>}
        <View className={styles.row}>
          {!marked.passed && (
            <Button disabled={rest > 0} onPress={onAgain}>
              {classroomCopy.again}
            </Button>
          )}
          <Button variant="secondary" onPress={() => void goBack()}>
            {classroomCopy.goBack}
          </Button>
        </View>
      </View>
    </Card>
  );
}
