import type { LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import { errorSentences } from '@good-netizen/shared/error-sentences';
import { Alert, Button } from 'antd';
import type { ReactElement } from 'react';
import { blockKindNames, problemsCopy as copy } from '../copy/editor.copy';
import type { LessonText } from '../domain/lesson-text';
import styles from './editor.module.css';

interface Props {
  problems: readonly LessonProblem[];
  lessons: readonly (LessonText & { id: string })[];
  onGoTo: (problem: LessonProblem) => void;
}

/** What keeps the course from its check, each with the way there. */
export function ProblemList({ problems, lessons, onGoTo }: Props): ReactElement {
  if (problems.length === 0) return <Alert type="success" showIcon title={copy.whole} className="gap-below" />;
  return (
    <details className={styles.problems} open={problems.length <= 3}>
      <summary>{copy.title(problems.length)}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={[problem.code, problem.field].join(' ')}>
            <span>
              <strong>{whereIs(problem, lessons)}</strong> {errorSentences[problem.code]}
            </span>
            <Button size="small" type="link" onClick={() => onGoTo(problem)}>
              {copy.goTo}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function whereIs({ lessonId, blockId }: LessonProblem, lessons: Props['lessons']): string {
  const place = lessons.findIndex(({ id }) => id === lessonId);
  const lesson = lessons[place];
  if (!lesson) return copy.ofCourse;
  const at = lesson.blocks.findIndex(({ id }) => id === blockId);
  const block = lesson.blocks[at];
  const where = copy.ofLesson(place + 1);
  return block ? `${where} ${copy.ofBlock(at + 1, blockKindNames[block.kind])}` : where;
}
