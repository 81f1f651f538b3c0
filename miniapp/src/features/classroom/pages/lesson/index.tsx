import { View } from '@tarojs/components';
import type { LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Progress } from '@/components/progress/progress';
import { Segmented } from '@/components/segmented/segmented';
import { Heading } from '@/components/text/heading';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useLesson } from '../../api/get-lesson';
import { classroomCopy } from '../../classroom.copy';
import styles from '../../classroom.module.scss';
import { LearningState } from '../../components/learning-state';
import { LessonBlock } from '../../components/lesson-block';
import { LessonNotes } from '../../components/lesson-notes';
import { useLessonPlayer } from '../../hooks/use-lesson-player';

const rates = ['0.75', '1', '1.25', '1.5', '2'].map((rate) => ({ key: rate, label: `${rate}×` }));

/** A micro-lesson, one block at a time. */
export default function LessonPage(): JSX.Element {
  const { lessonId = '', at = '' } = useRouteParams('classroom/lesson');
  const lesson = useLesson(lessonId);
  return (
    <Page title={classroomCopy.lessonTitle}>
      <AsyncState query={lesson} skeleton="detail">
        {(data) => <Lesson key={data.id} lesson={data} from={secondOf(at)} />}
      </AsyncState>
    </Page>
  );
}

/** 0 for what is no second. */
const secondOf = (at: string): number => (/^\d{1,5}$/.test(at) ? Number(at) : 0);

function Lesson({ lesson, from }: { lesson: LessonDto; from: number }): JSX.Element {
  const { index, block, played, rate, setRate, resumeAt, jumps, show, seek, now, playedTo, waits, answer, ...state } =
    useLessonPlayer(lesson, from);
  const total = lesson.blocks.length;
  return (
    <View className={styles.sections}>
      <View>
        <View className={styles.soft}>{lesson.courseTitle}</View>
        <Heading size="display">{lesson.title}</Heading>
      </View>
      <Progress
        value={(index + 1) / total}
        label={classroomCopy.place}
        caption={classroomCopy.part(index + 1, total)}
        tone="indigo"
      />
      {block && (
        <Card>
          <View className={styles.sections}>
            <LessonBlock
              key={`${block.id}-${jumps}`}
              lessonId={lesson.id}
              block={block}
              rate={rate}
              startAt={resumeAt}
              onTime={playedTo}
              onAnswered={answer}
            />
          </View>
        </Card>
      )}
      {played && (
        <Segmented
          label={classroomCopy.speed}
          items={rates}
          value={String(rate)}
          onChange={(key) => setRate(Number(key))}
        />
      )}
      <View className={styles.pair}>
        <Button variant="secondary" block disabled={index === 0} onPress={() => show(index - 1)}>
          {classroomCopy.previous}
        </Button>
        <Button block disabled={waits || index + 1 >= total} onPress={() => show(index + 1)}>
          {classroomCopy.next}
        </Button>
      </View>
      <LearningState
        lesson={lesson}
        link={state.link}
        waiting={state.waiting}
        progress={state.progress}
        onTakeOver={() => void state.start()}
      />
      {state.link !== 'guest' && <LessonNotes lessonId={lesson.id} now={now} onJump={seek} />}
    </View>
  );
}
