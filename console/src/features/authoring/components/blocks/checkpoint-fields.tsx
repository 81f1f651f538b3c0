import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { fieldCopy as copy } from '../../copy/editor.copy';
import { QuestionPicker } from '../bank/question-picker';
import type { BlockFieldsProps, BlockOf } from './block-props';
import { Field } from './field';

export function CheckpointFields(props: BlockFieldsProps<BlockOf<'checkpoint'>>): ReactElement {
  const { block, unitId, onChange, problemAt } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <Field label={copy.question} problem={problemAt('questionId')} isGroup>
      {() => (
        <>
          <p>{block.stem === '' ? <span className="soft">{copy.noQuestion}</span> : block.stem}</p>
          <Button type={block.questionId === '' ? 'primary' : 'default'} onClick={() => setOpen(true)}>
            {copy.chooseQuestion}
          </Button>
          {isOpen && (
            <QuestionPicker
              unitId={unitId}
              chosen={block.questionId === '' ? [] : [block.questionId]}
              isSingle
              onChoose={([question]) => {
                if (question)
                  onChange({ ...block, questionId: question.id, stem: question.stem, options: question.options });
              }}
              onClose={() => setOpen(false)}
            />
          )}
        </>
      )}
    </Field>
  );
}
