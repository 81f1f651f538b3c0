import type { CourseVersionDto, DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import { errorSentences } from '@good-netizen/shared/error-sentences';
import { Limits } from '@good-netizen/shared/limits';
import { Input } from 'antd';
import type { ReactElement } from 'react';
import { lessonsCopy as copy } from '../../copy/editor.copy';
import { newBlock } from '../../domain/new-block';
import { fieldOf, problemAt } from '../../domain/problems';
import type { KeeperState, LessonKeeper } from '../../hooks/lesson-keeper';
import { AddBlock } from '../blocks/add-block';
import { BlockList } from '../blocks/block-list';
import { Field } from '../blocks/field';
import { QuizFields } from './quiz-fields';

interface Props {
  course: CourseVersionDto;
  lesson: DraftLessonDto;
  keeper: LessonKeeper;
  state: KeeperState;
  problems: readonly LessonProblem[];
  open: string | null;
  onOpen: (blockId: string | null) => void;
}

const sentenceOf = (problem: LessonProblem | undefined): string | undefined => problem && errorSentences[problem.code];

/** Everything that is written of one lesson. */
export function LessonEditor({ course, lesson, keeper, state, problems, open, onOpen }: Props): ReactElement {
  const { text, generation } = state;
  return (
    <>
      <Field label={copy.lessonTitle} problem={sentenceOf(problemAt(problems, lesson.id, null, 'title'))}>
        {(id) => (
          <Input
            id={id}
            value={text.title}
            maxLength={Limits.lessonTitleMaxChars}
            showCount
            onChange={({ target }) => keeper.change({ title: target.value })}
          />
        )}
      </Field>
      <BlockList
        blocks={text.blocks}
        unitId={course.unitId}
        open={open}
        onOpen={onOpen}
        problems={problems.filter(({ lessonId }) => lessonId === lesson.id)}
        comments={course.comments.filter(({ lessonKey }) => lessonKey === lesson.lessonKey)}
        generation={generation}
        onChange={(blocks) => keeper.change({ blocks })}
      />
      <AddBlock
        count={text.blocks.length}
        onAdd={(kind) => {
          const block = newBlock(kind);
          keeper.change({ blocks: [...text.blocks, block] });
          onOpen(block.id);
        }}
      />
      <QuizFields
        quiz={text.quiz}
        unitId={course.unitId}
        problem={sentenceOf(
          problems.find((found) => found.lessonId === lesson.id && fieldOf(found).startsWith('quiz.')),
        )}
        onChange={(quiz) => keeper.change({ quiz })}
      />
    </>
  );
}
