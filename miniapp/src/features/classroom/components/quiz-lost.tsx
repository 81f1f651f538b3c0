import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { goBack } from '@/lib/navigation/navigate';
import { useMyLearning } from '../api/get-my-learning';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';

/** The answers arrived and their marks were lost on the way: what is known of them, and both ways on. */
export function QuizLost({ lessonId, onAgain }: { lessonId: string; onAgain: () => void }): JSX.Element {
  const { data } = useMyLearning();
  const best = data?.lessons.find((progress) => progress.lessonId === lessonId)?.bestScore ?? null;
  return (
    <Card tone="gold">
      <View className={styles.sections}>
        <Heading>{classroomCopy.lostTitle}</Heading>
        <View>{classroomCopy.lost}</View>
        {best !== null && <View>{classroomCopy.best(best)}</View>}
        <View className={styles.row}>
          <Button onPress={onAgain}>{classroomCopy.newDraw}</Button>
          <Button variant="secondary" onPress={() => void goBack()}>
            {classroomCopy.goBack}
          </Button>
        </View>
      </View>
    </Card>
  );
}
