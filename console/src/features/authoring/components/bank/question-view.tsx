import type { BankQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { bankCopy as copy } from '../../copy/bank.copy';

/** A question with its key, to be read. */
export function QuestionView({ question }: { question: BankQuestionDto }): ReactElement {
  const { kind, situation, stem, options, answer, explanation, source } = question;
  const laid = kind === 'order' ? answer.flatMap((id) => options.filter((option) => option.id === id)) : options;
  return (
    <>
      {situation && <p className="soft">{situation}</p>}
      <p>{stem}</p>
      <ol>
        {laid.map(({ id, text }) => (
          <li key={id}>
            {text} {kind !== 'order' && answer.includes(id) && <Tag color="success">{copy.rightShort}</Tag>}
          </li>
        ))}
      </ol>
      {explanation && (
        <p className="soft">
          {copy.explanation}：{explanation}
        </p>
      )}
      {source && (
        <p className="soft">
          {copy.source}：{source}
        </p>
      )}
    </>
  );
}
