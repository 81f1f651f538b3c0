import type { DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { errorSentences } from '@good-netizen/shared/error-sentences';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { readCourseAnew } from '../api/courses';
import { saveLesson } from '../api/lessons';
import { LessonKeeper } from './lesson-keeper';

/** The keeper of one lesson as long as it is open; what waits is saved when one leaves. */
export function useLessonKeeper(courseId: string, lesson: DraftLessonDto) {
  const { id } = lesson;
  const keeper = useMemo(
    () =>
      new LessonKeeper(
        lesson,
        {
          save: (text, revision) => saveLesson(courseId, id, { ...text, revision }),
          read: async () => (await readCourseAnew(courseId)).lessonList.find((found) => found.id === id) ?? null,
        },
        errorSentences[ErrorCode.LESSON_NOT_FOUND],
      ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what a keeper began from changes with every save, and that it knows by itself
    [courseId, id],
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.look);
  useEffect(() => keeper.offer(lesson), [keeper, lesson]);
  useEffect(() => () => keeper.flush(), [keeper]);
  const isSaved = state.kept === 'SAVED';
  useEffect(() => {
    if (isSaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isSaved]);
  return { keeper, state };
}
