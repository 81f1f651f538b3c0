import type { CourseVersionDto, DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import { Limits } from '@good-netizen/shared/limits';
import { App, Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { SortableList } from '@/components/sortable/sortable-list';
import { sentenceFor } from '@/lib/http/api-error';
import { addLesson, orderLessons, removeLesson } from '../../api/lessons';
import { lessonsCopy as copy } from '../../copy/editor.copy';
import { moved } from '../../domain/move';
import styles from '../editor.module.css';
import { LessonTile } from './lesson-tile';

interface Props {
  course: CourseVersionDto;
  /** The lessons as they are written now, whether saved or not. */
  lessons: readonly DraftLessonDto[];
  current: string | null;
  problems: readonly LessonProblem[];
  onChoose: (lessonId: string) => void;
}

/** The lessons of a course: chosen, added, put in order, taken out. */
export function LessonStrip({ course, lessons, current, problems, onChoose }: Props): ReactElement {
  const { message, modal } = App.useApp();
  const [busy, setBusy] = useState(false);
  const isFull = lessons.length >= Limits.lessonsMax;
  const titleOf = (id: string): string => `《${lessons.find((lesson) => lesson.id === id)?.title ?? ''}》`;
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work().catch((error: unknown) => void message.error(sentenceFor(error)));
    setBusy(false);
  };
  const order = (from: number, to: number): void => {
    const ids = lessons.map(({ id }) => id);
    void attempt(() => orderLessons(course.id, moved(ids, from, to)));
  };
  const add = (): Promise<void> =>
    attempt(async () => onChoose((await addLesson(course.id, copy.newTitle(lessons.length + 1))).id));
  const remove = (lesson: DraftLessonDto): void =>
    void modal.confirm({
      title: copy.removeTitle,
      content: copy.removeText,
      okText: copy.removeOk,
      okButtonProps: { danger: true },
      onOk: () => attempt(() => removeLesson(course.id, lesson.id).then(() => void message.success(copy.removed))),
    });
  return (
    <section aria-label={copy.title}>
      <SortableList isGrid ids={lessons.map(({ id }) => id)} nameOf={titleOf} onMove={order}>
        <ol className={styles.lessons}>
          {lessons.map((lesson, place) => (
            <LessonTile
              key={lesson.id}
              lesson={lesson}
              place={place}
              count={lessons.length}
              isCurrent={lesson.id === current}
              problems={problems.filter(({ lessonId }) => lessonId === lesson.id).length}
              onChoose={() => onChoose(lesson.id)}
              onMove={(to) => order(place, to)}
              onRemove={() => remove(lesson)}
            />
          ))}
        </ol>
      </SortableList>
      {lessons.length === 0 && <p className="soft">{copy.none}</p>}
      <Button className="gap-below" disabled={isFull} loading={busy} onClick={() => void add()}>
        {isFull ? copy.full(Limits.lessonsMax) : copy.add}
      </Button>
    </section>
  );
}
