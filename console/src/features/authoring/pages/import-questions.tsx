import type { ImportQuestionsDto, QuestionImportDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Limits } from '@good-netizen/shared/limits';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Alert, App, Button, Card, Form, type FormInstance, Input, Radio, Select, Space, Upload } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { Page } from '@/components/page/page';
import { Loading } from '@/components/states/loading';
import { UnitSelect } from '@/desk/unit-select';
import { sentenceFor } from '@/lib/http/api-error';
import { useMe } from '@/lib/session/me';
import { importQuestions } from '../api/questions';
import styles from '../components/bank/bank.module.css';
import { ImportResult } from '../components/bank/import-result';
import { bankCopy, examples, importCopy as copy } from '../copy/bank.copy';

type Values = Omit<ImportQuestionsDto, 'dryRun'>;

/** Questions from other systems: looked through first, and only then brought in. */
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
  const [form] = Form.useForm<Values>();
  const [plan, setPlan] = useState<QuestionImportDto | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (dryRun: boolean): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await importQuestions({ ...(await form.validateFields()), dryRun });
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
  const read = (file: File): false => {
    void file.text().then((text) => {
      form.setFieldValue('text', text);
      setPlan(null);
    });
    return false;
  };
  const fresh = plan?.questions.filter(({ outcome }) => outcome === 'NEW').length ?? 0;
  return (
    <Card>
      <ImportFields form={form} unit={unit} onChange={() => setPlan(null)} />
      <Space wrap className="gap-below">
        <Upload accept=".txt,.gift" showUploadList={false} beforeUpload={read}>
          <Button>{copy.file}</Button>
        </Upload>
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

interface FieldsProps {
  form: FormInstance<Values>;
  unit: { id: string; name: string };
  /** What was looked through is not what stands there any more. */
  onChange: () => void;
}

function ImportFields({ form, unit, onChange }: FieldsProps): ReactElement {
  const format = Form.useWatch('format', form) ?? 'GIFT';
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={{ unitId: unit.id, format: 'GIFT', quality: qualities[0], text: '' }}
      onValuesChange={onChange}
    >
      <Where unit={unit} />
      <details className="gap-below">
        <summary>{copy.example}</summary>
        <pre className={styles.sample}>{examples[format]}</pre>
      </details>
      <Form.Item name="text" label={copy.text} rules={[{ required: true, whitespace: true, message: bankCopy.needed }]}>
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 18 }} maxLength={Limits.questionImportMaxChars} />
      </Form.Item>
    </Form>
  );
}

const Where = ({ unit }: { unit: { id: string; name: string } }): ReactElement => (
  <Space wrap size="large" align="start">
    <Form.Item name="format" label={copy.format}>
      <Radio.Group
        options={[
          { value: 'GIFT', label: 'Moodle GIFT' },
          { value: 'AIKEN', label: 'Aiken' },
        ]}
      />
    </Form.Item>
    <Form.Item name="unitId" label={copy.unit} rules={[{ required: true, message: bankCopy.needed }]}>
      <UnitSelect current={unit} />
    </Form.Item>
    <Form.Item name="quality" label={bankCopy.quality}>
      <Select options={qualities.map((value) => ({ value, label: qualityNames[value] }))} />
    </Form.Item>
  </Space>
);

const isOfForm = (error: unknown): boolean => typeof error === 'object' && error !== null && 'errorFields' in error;
