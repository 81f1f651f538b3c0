import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { ReactElement } from 'react';
import { useQuestions } from '../../api/questions';
import { fieldCopy } from '../../copy/editor.copy';
import { QuestionView } from '../bank/question-view';
import { BlockView } from '../preview/block-view';
import { ScenarioView } from '../preview/scenario-view';

/** A block with what learners see only later, or not at all: what comes of choices, keys, words for who sees no picture. */
export function BlockToCheck({ block }: { block: BlockDto }): ReactElement {
  switch (block.kind) {
    case 'scenario':
      return <ScenarioView block={block} isTold />;
    case 'checkpoint':
      return <Checkpoint block={block} />;
    case 'image':
    case 'video':
      return (
        <>
          <BlockView block={block} />
          <p className="soft">
            {fieldCopy.alt}：{block.alt || '—'}
          </p>
        </>
      );
    default:
      return <BlockView block={block} />;
  }
}

function Checkpoint({ block }: { block: Extract<BlockDto, { kind: 'checkpoint' }> }): ReactElement {
  const [question] = useQuestions(block.questionId === '' ? [] : [block.questionId]);
  return question ? <QuestionView question={question} /> : <BlockView block={block} />;
}
