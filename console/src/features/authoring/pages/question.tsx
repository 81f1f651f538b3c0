import type { BankQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Alert, App, Button, Card } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Saved } from '@/components/form/entity';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { DeskForm } from '@/desk/desk-form';
import { dayText } from '@/lib/format/instants';
import { sentenceFor } from '@/lib/http/api-error';
import { editQuestion, readQuestion, retireQuestion, useQuestion } from '../api/questions';
import { QuestionFields, questionFieldWords } from '../components/bank/question-fields';
import { QuestionStatistics } from '../components/bank/question-statistics';
import { QuestionView } from '../components/bank/question-view';
import { bankCopy as copy } from '../copy/bank.copy';
import { type QuestionValues, valuesOf, wishOf } from '../domain/question-values';

const savedOf = (question: BankQuestionDto): Saved<QuestionValues> => ({
  values: valuesOf(question),
  revision: question.revision,
});

/** One question: written anew while it is in use, and how it was answered. */
export default function QuestionPage(): ReactElement {
  const { questionId = '' } = useParams();
  const question = useQuestion(questionId);
  return <QueryState query={question}>{(found) => <Question key={found.id} question={found} />}</QueryState>;
}

function Question({ question }: { question: BankQuestionDto }): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const mayEdit = question.mayEdit && question.retiredAt === null;
  const save = async (values: QuestionValues, revision: number | null): Promise<void> => {
    await editQuestion(question.id, { ...wishOf(values), revision: revision ?? question.revision });
    void message.success(copy.saved);
    void navigate('/questions', { replace: true });
  };
  return (
    <Page
      title={mayEdit ? copy.edit : copy.stem}
      above={[{ title: copy.title, path: '/questions' }]}
      actions={mayEdit && <Retire question={question} />}
    >
      {question.retiredAt && (
        <Alert type="info" showIcon title={copy.retiredOn(dayText(question.retiredAt))} className="gap-below" />
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 20 }}>
        <Card style={{ flex: '1 1 480px', maxWidth: 820 }}>
          {mayEdit ? (
            <DeskForm<QuestionValues>
              name={`question/${question.id}`}
              saved={savedOf(question)}
              fields={questionFieldWords}
              submit={copy.save}
              onSave={save}
              onReadAgain={async () => savedOf(await readQuestion(question.id))}
              onCancel={() => void navigate(-1)}
            >
              <QuestionFields />
            </DeskForm>
          ) : (
            <QuestionView question={question} />
          )}
        </Card>
        <div style={{ flex: '1 1 260px', maxWidth: 380 }}>
          <QuestionStatistics statistics={question.statistics} />
        </div>
      </div>
    </Page>
  );
}

function Retire({ question }: { question: BankQuestionDto }): ReactElement {
  const { message, modal } = App.useApp();
  const retire = (): void =>
    void modal.confirm({
      title: copy.retireTitle,
      content: copy.retireText,
      okText: copy.retire,
      okButtonProps: { danger: true },
      onOk: () =>
        retireQuestion(question).then(
          () => void message.success(copy.retiredDone),
          (error: unknown) => void message.error(sentenceFor(error)),
        ),
    });
  return (
    <Button danger onClick={retire}>
      {copy.retire}
    </Button>
  );
}
