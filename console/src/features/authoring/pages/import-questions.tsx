import type { QuestionImportDto } from '@good-netizen/shared/authoring/import-questions.dto';
import { Alert, App, Button, Card, Form, Space } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { Page } from '@/components/page/page';
import { Loading } from '@/components/states/loading';
import { sentenceFor } from '@/lib/http/api-error';
import { useMe } from '@/lib/session/me';
import { importQuestions, importQuestionSheet } from '../api/questions';
import { ImportFields, type ImportValues } from '../components/bank/import-fields';
import { ImportResult } from '../components/bank/import-result';
import { bankCopy, importCopy as copy } from '../copy/bank.copy';

/** Questions from a table or from other systems: looked through first, and only then brought in. */
export default function ImportQuestionsPage(): ReactElement {
  const me = useMe().data;
  return (
    <Page title={copy.title} lead={copy.lead} above={[{ title: bankCopy.title, path: '/questions' }]}>
      {me ? <ImportQuestions unit={me.unit} /> : <Loading />}
    </Page>
  );
}

function ImportQuestions({ unit }: { unit: { id: string; name: string } }): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<ImportValues>();
  const [plan, setPlan] = useState<QuestionImportDto | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (dryRun: boolean): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await sent(await form.validateFields(), dryRun);
      if (dryRun) setPlan(answer);
      else {
        void message.success(copy.done(answer.written));
        void navigate('/questions', { replace: true });
      }
    } catch (error) {
      if (!isOfForm(error)) setProblem(sentenceFor(error));
    }
    setBusy(false);
  };
  const fresh = plan?.questions.filter(({ outcome }) => outcome === 'NEW').length ?? 0;
  return (
    <Card>
      <ImportFields
        form={form}
        unit={unit}
        onChange={() => {
          setPlan(null);
          setProblem(null);
        }}
      />
      <Space wrap className="gap-below">
        <Button type={plan ? 'default' : 'primary'} loading={busy && !plan} onClick={() => void send(true)}>
          {copy.check}
        </Button>
        {plan && (
          <Button type="primary" disabled={fresh === 0} loading={busy} onClick={() => void send(false)}>
            {fresh === 0 ? copy.nothing : copy.apply(fresh)}
          </Button>
        )}
      </Space>
      {problem && <Alert role="alert" type="error" showIcon title={problem} className="gap-below" />}
      {plan && <ImportResult plan={plan} />}
    </Card>
  );
}

function sent(values: ImportValues, dryRun: boolean): Promise<QuestionImportDto> {
  const { unitId, quality, text, format, file } = values;
  if (format !== 'SHEET') return importQuestions({ unitId, quality, text, format, dryRun });
  if (!file) throw new Error('a form without a file was taken for whole');
  return importQuestionSheet(file, { unitId, dryRun });
}

const isOfForm = (error: unknown): boolean => typeof error === 'object' && error !== null && 'errorFields' in error;
