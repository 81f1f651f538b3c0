import { App, Card, Form } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { Page } from '@/components/page/page';
import { Loading } from '@/components/states/loading';
import { DeskForm } from '@/desk/desk-form';
import { UnitSelect } from '@/desk/unit-select';
import { useMe } from '@/lib/session/me';
import { createQuestion } from '../api/questions';
import { QuestionFields, questionFieldWords } from '../components/bank/question-fields';
import { bankCopy as copy } from '../copy/bank.copy';
import { firstValues, type QuestionValues, wishOf } from '../domain/question-values';

/** A new question of one's unit's bank. */
export default function CreateQuestionPage(): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const me = useMe().data;
  const save = async (values: QuestionValues): Promise<void> => {
    await createQuestion({ ...wishOf(values), unitId: values.unitId });
    void message.success(copy.saved);
    void navigate('/questions', { replace: true });
  };
  return (
    <Page title={copy.create} above={[{ title: copy.title, path: '/questions' }]}>
      <Card style={{ maxWidth: 820 }}>
        {me ? (
          <DeskForm<QuestionValues>
            name="question/new"
            saved={{ values: firstValues(me.unit.id), revision: null }}
            fields={questionFieldWords}
            submit={copy.save}
            onSave={save}
            onReadAgain={() => Promise.resolve({ values: firstValues(me.unit.id), revision: null })}
            onCancel={() => void navigate(-1)}
          >
            <QuestionFields />
            <Form.Item name="unitId" label={copy.unit} rules={[{ required: true, message: copy.needed }]}>
              <UnitSelect current={me.unit} />
            </Form.Item>
          </DeskForm>
        ) : (
          <Loading />
        )}
      </Card>
    </Page>
  );
}
