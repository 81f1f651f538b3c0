import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { NoticeCard } from '@/components/notice-card/notice-card';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { type FamilyAtHand, useFamilyAtHand } from '../../api/co-lesson';
import { useLesson } from '../../api/get-lesson';
import styles from '../../classroom.module.scss';
import { CoLessonTurn } from '../../components/co-lesson-turn';
import { OpenCoLesson } from '../../components/open-co-lesson';
import { PickLesson } from '../../components/pick-lesson';
import { togetherCopy } from '../../together.copy';

/** A family learns a lesson on one phone, in turns. */
export default function TogetherPage(): JSX.Element {
  const atHand = useFamilyAtHand();
  return (
    <Page title={togetherCopy.title}>
      <AsyncState query={atHand} skeleton="lines">
        {(found) =>
          found === null ? (
            <NoticeCard
              sentence={togetherCopy.noFamily}
              action={togetherCopy.toFamily}
              go={() => void goTo('family/home')}
            />
          ) : (
            <Together atHand={found} />
          )
        }
      </AsyncState>
    </Page>
  );
}

function Together({ atHand: { family, latest } }: { atHand: FamilyAtHand }): JSX.Element {
  const params = useRouteParams('classroom/together');
  const goingOn = latest?.status === 'ACTIVE' ? latest : null;
  const [coLesson, setCoLesson] = useState<CoLessonDto | null>(goingOn);
  const [lessonId, setLessonId] = useState<string | null>(params.lessonId ?? null);
  const again = (): void => {
    setCoLesson(null);
    setLessonId(null);
  };
  if (coLesson && !coLesson.onThisDevice) {
    return (
      <View className={styles.sections}>
        <View>{togetherCopy.elsewhere}</View>
        <Button variant="secondary" onPress={again}>
          {togetherCopy.again}
        </Button>
      </View>
    );
  }
  if (coLesson) return <Running key={coLesson.id} coLesson={coLesson} onAgain={again} />;
  return (
    <View className={styles.sections}>
      <View className={styles.soft}>{togetherCopy.lead}</View>
      {lessonId === null ? (
        <PickLesson onPick={setLessonId} />
      ) : (
        <>
          <Chosen lessonId={lessonId} onAnother={() => setLessonId(null)} />
          <OpenCoLesson family={family} lessonId={lessonId} onOpened={setCoLesson} />
        </>
      )}
    </View>
  );
}

function Chosen({ lessonId, onAnother }: { lessonId: string; onAnother: () => void }): JSX.Element {
  const lesson = useLesson(lessonId);
  return (
    <View className={styles.row}>
      <Heading>{lesson.data?.title ?? togetherCopy.chosen}</Heading>
      <Button variant="quiet" size="small" onPress={onAnother}>
        {togetherCopy.another}
      </Button>
    </View>
  );
}

function Running({ coLesson, onAgain }: { coLesson: CoLessonDto; onAgain: () => void }): JSX.Element {
  const lesson = useLesson(coLesson.lessonId);
  return (
    <AsyncState query={lesson} skeleton="detail">
      {(data) => <CoLessonTurn opened={coLesson} lesson={data} onAgain={onAgain} />}
    </AsyncState>
  );
}
