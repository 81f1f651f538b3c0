import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import type { DraftQuizDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Alert, Button, Card, Checkbox, InputNumber, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
import { useQuestions } from '../../api/questions';
import { quizCopy as copy } from '../../copy/editor.copy';
import { QuestionPicker } from '../bank/question-picker';
import { Field } from '../blocks/field';
import styles from '../editor.module.css';

const FIRST: DraftQuizDto = { drawCount: 3, passMark: 60, questionIds: [] };

interface Props {
  quiz: DraftQuizDto | null;
  unitId: string;
  problem: string | undefined;
  onChange: (quiz: DraftQuizDto | null) => void;
}

/** The quiz at the end of a lesson: how many questions, from which, and what passes. */
export function QuizFields({ quiz, unitId, problem, onChange }: Props): ReactElement {
  return (
    <Card size="small" title={copy.title} className={styles.quiz}>
      <Checkbox checked={quiz !== null} onChange={({ target }) => onChange(target.checked ? FIRST : null)}>
        {copy.has}
      </Checkbox>
      {quiz === null && <p className="soft">{copy.none}</p>}
      {problem && <Alert type="warning" showIcon title={problem} style={{ marginTop: 8 }} />}
      {quiz && (
        <>
          <div className={styles.quizNumbers}>
            <Field label={copy.draw}>
              {(id) => (
                <InputNumber
                  id={id}
                  min={1}
                  max={Limits.quizMaxQuestions}
                  precision={0}
                  value={quiz.drawCount}
                  onChange={(drawCount) => drawCount !== null && onChange({ ...quiz, drawCount })}
                />
              )}
            </Field>
            <Field label={copy.pass}>
              {(id) => (
                <InputNumber
                  id={id}
                  min={1}
                  max={100}
                  precision={0}
                  suffix="%"
                  value={quiz.passMark}
                  onChange={(passMark) => passMark !== null && onChange({ ...quiz, passMark })}
                />
              )}
            </Field>
          </div>
          <p className="soft">{copy.hint}</p>
          <Questions quiz={quiz} unitId={unitId} onChange={onChange} />
        </>
      )}
    </Card>
  );
}

interface QuestionsProps {
  quiz: DraftQuizDto;
  unitId: string;
  onChange: (quiz: DraftQuizDto) => void;
}

function Questions({ quiz, unitId, onChange }: QuestionsProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { questionIds } = quiz;
  const questions = useQuestions(questionIds);
  return (
    <>
      <h4>{copy.chosen(questionIds.length)}</h4>
      <ol className={styles.questions}>
        {questions.map(({ id, stem, retiredAt }) => (
          <li key={id}>
            {stem} {retiredAt && <Tag color="warning">{copy.retired}</Tag>}
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={copy.remove(stem)}
              onClick={() => onChange({ ...quiz, questionIds: questionIds.filter((old) => old !== id) })}
            />
          </li>
        ))}
      </ol>
      <Button onClick={() => setOpen(true)}>{copy.choose}</Button>
      {isOpen && (
        <QuestionPicker
          unitId={unitId}
          chosen={questionIds}
          onChoose={(found) => onChange({ ...quiz, questionIds: [...questionIds, ...found.map(({ id }) => id)] })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
