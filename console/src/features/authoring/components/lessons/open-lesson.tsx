import type { CourseVersionDto, DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import { type ReactElement, useEffect, useState } from 'react';
import { MergeDialog } from '@/components/form/merge-dialog';
import { mergeWords } from '../../domain/merge-words';
import { problemsNow } from '../../domain/problems';
import type { KeeperState } from '../../hooks/lesson-keeper';
import { useLessonKeeper } from '../../hooks/use-lesson-keeper';
import styles from '../editor.module.css';
import { KeptSign } from '../kept-sign';
import { PhonePreview } from '../preview/phone-preview';
import { LessonEditor } from './lesson-editor';

interface Props {
  course: CourseVersionDto;
  lesson: DraftLessonDto;
  /** Id of the block whose fields are shown. */
  open: string | null;
  onOpen: (blockId: string | null) => void;
  /** The lessons and what is missing, drawn with what is on the screen now. */
  strip: (lessons: readonly DraftLessonDto[], problems: readonly LessonProblem[]) => ReactElement;
}

/** One lesson being written, with the telephone beside it. */
export function OpenLesson({ course, lesson, open, onOpen, strip }: Props): ReactElement {
  const { keeper, state } = useLessonKeeper(course.id, lesson);
  const { text } = state;
  const [shown, setShown] = useState(0);
  const [putOff, setPutOff] = useState<KeeperState['meeting']>(null);
  const { meeting } = state;
  const openPlace = text.blocks.findIndex(({ id }) => id === open);
  useEffect(() => {
    if (openPlace >= 0) setShown(openPlace);
  }, [openPlace]);
  useEffect(() => {
    if (open) document.getElementById(`fields-${open}`)?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const problems = problemsNow(course, lesson.id, text);
  const lessons = course.lessonList.map((old) => (old.id === lesson.id ? { ...old, ...text } : old));
  return (
    <>
      {strip(lessons, problems)}
      <div className={styles.split}>
        <div>
          <div className={styles.state}>
            <KeptSign
              kept={state.kept}
              problem={state.problem}
              onRetry={keeper.flush}
              onDecide={() => setPutOff(null)}
            />
          </div>
          <LessonEditor {...{ course, lesson, keeper, state, problems, open, onOpen }} />
        </div>
        <div className={styles.beside}>
          <PhonePreview
            courseTitle={course.title}
            title={text.title}
            blocks={text.blocks}
            place={Math.min(shown, Math.max(0, text.blocks.length - 1))}
            onPlace={setShown}
          />
        </div>
      </div>
      {meeting && meeting !== putOff && (
        <MergeDialog
          merge={meeting.merge}
          fields={mergeWords(text.blocks, meeting.theirs.blocks)}
          onMerge={keeper.settle}
          onReload={keeper.takeTheirs}
          onClose={() => setPutOff(meeting)}
        />
      )}
    </>
  );
}
