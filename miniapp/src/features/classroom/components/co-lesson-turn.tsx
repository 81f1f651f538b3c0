import { View } from '@tarojs/components';
import type { LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { CoLessonDto, CoLessonParticipantDto } from '@good-netizen/shared/family/co-lesson.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Progress } from '@/components/progress/progress';
import { Heading } from '@/components/text/heading';
import { aria } from '@/lib/a11y';
import { goTo } from '@/lib/navigation/navigate';
import { useDeed } from '@/lib/use-deed';
import { closeCoLesson } from '../api/co-lesson';
import styles from '../classroom.module.scss';
import { useCoLesson } from '../hooks/use-co-lesson';
import { togetherCopy } from '../together.copy';
import { LessonBlock } from './lesson-block';

interface CoLessonProps {
  opened: CoLessonDto;
  lesson: LessonDto;
  /** Another one is to begin. */
  onAgain: () => void;
}

/** Whose turn it is, what they learn, and the way to the next. */
export function CoLessonTurn({ opened, lesson, onAgain }: CoLessonProps): JSX.Element {
  const { coLesson, block, turn, weak, playedTo, pass } = useCoLesson(opened, lesson);
  const { busy, run } = useDeed();
  const { participants, turns, status } = coLesson;
  if (status === 'COMPLETED') return <Done onAgain={onAgain} />;
  if (status === 'CLOSED' || !turn || !block) return <Over onAgain={onAgain} />;
  const who = (memberId: string | undefined): CoLessonParticipantDto | undefined =>
    participants.find((one) => one.memberId === memberId);
  const now = who(turn.memberId);
  const next = who(turns[coLesson.turn + 1]?.memberId);
  const end = async (): Promise<void> => {
    if (await run(() => closeCoLesson(coLesson.id), togetherCopy.ended)) onAgain();
  };
  return (
    <View className={styles.sections}>
      <Card tone={coLesson.turn % 2 === 0 ? 'indigo' : 'gold'}>
        <View {...aria({ live: 'polite' })}>
          <Heading size="display">{now ? togetherCopy.turnOf(now.title, now.me) : ''}</Heading>
          <View>{now?.me ? togetherCopy.myTurnHint : togetherCopy.turnHint}</View>
        </View>
      </Card>
      <View className={styles.soft}>{`${lesson.title} · ${togetherCopy.part(coLesson.turn + 1, turns.length)}`}</View>
      <Card>
        <View className={styles.sections}>
          <LessonBlock
            key={`${block.id}-${coLesson.turn}`}
            lessonId={lesson.id}
            block={block}
            rate={1}
            startAt={0}
            onTime={playedTo}
            onAnswered={() => undefined}
          />
        </View>
      </Card>
      <Progress
        value={coLesson.turnCoverage}
        label={togetherCopy.learned}
        caption={togetherCopy.percent(coLesson.turnCoverage)}
      />
      {weak && <View className={styles.notice}>{togetherCopy.weak}</View>}
      {!coLesson.mayPass && <View className={styles.soft}>{togetherCopy.notYet}</View>}
      <Button block disabled={!coLesson.mayPass} loading={busy} onPress={() => void run(pass)}>
        {next ? togetherCopy.pass(next.title) : togetherCopy.finish}
      </Button>
      <Button variant="quiet" onPress={() => void end()}>
        {togetherCopy.end}
      </Button>
    </View>
  );
}

function Done({ onAgain }: { onAgain: () => void }): JSX.Element {
  return (
    <View className={styles.sections}>
      <Card tone="green">
        <Heading size="display">{togetherCopy.doneTitle}</Heading>
        <View>{togetherCopy.done}</View>
      </Card>
      <Button onPress={() => void goTo('family/certificate')}>{togetherCopy.toCertificate}</Button>
      <Button variant="secondary" onPress={onAgain}>
        {togetherCopy.again}
      </Button>
    </View>
  );
}

function Over({ onAgain }: { onAgain: () => void }): JSX.Element {
  return (
    <View className={styles.sections}>
      <View>{togetherCopy.over}</View>
      <Button variant="secondary" onPress={onAgain}>
        {togetherCopy.again}
      </Button>
    </View>
  );
}
