import type { ImportQuestionsDto } from '@good-netizen/shared/authoring/import-questions.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { Limits } from '@good-netizen/shared/limits';
import { apiUrl } from '@good-netizen/shared/paths';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Button, Form, type FormInstance, Input, Radio, Select, Space, Upload } from 'antd';
import type { ReactElement } from 'react';
import { UnitSelect } from '@/desk/unit-select';
import { bankCopy, examples, importCopy as copy } from '../../copy/bank.copy';
import styles from './bank.module.css';

export interface ImportValues extends Pick<ImportQuestionsDto, 'unitId' | 'quality' | 'text'> {
  format: 'SHEET' | ImportQuestionsDto['format'];
  file: File | null;
}

interface Props {
  form: FormInstance<ImportValues>;
  unit: { id: string; name: string };
  /** What was looked through is not what stands there any more. */
  onChange: () => void;
}

/** Where the questions go, and what they are: a table, or text of another system. */
export function ImportFields({ form, unit, onChange }: Props): ReactElement {
  const format = Form.useWatch('format', form) ?? 'SHEET';
  return (
    <Form<ImportValues>
      form={form}
      layout="vertical"
      initialValues={{ unitId: unit.id, format: 'SHEET', quality: qualities[0], text: '', file: null }}
      onValuesChange={onChange}
    >
      <Space wrap size="large" align="start">
        <Form.Item name="format" label={copy.format}>
          <Radio.Group
            options={[
              { value: 'SHEET', label: copy.sheet },
              { value: 'GIFT', label: 'Moodle GIFT' },
              { value: 'AIKEN', label: 'Aiken' },
            ]}
          />
        </Form.Item>
        <Form.Item name="unitId" label={copy.unit} rules={[{ required: true, message: bankCopy.needed }]}>
          <UnitSelect current={unit} />
        </Form.Item>
        {format !== 'SHEET' && (
          <Form.Item name="quality" label={bankCopy.quality}>
            <Select options={qualities.map((value) => ({ value, label: qualityNames[value] }))} />
          </Form.Item>
        )}
      </Space>
      {format === 'SHEET' ? <Sheet /> : <Text form={form} format={format} onChange={onChange} />}
    </Form>
  );
}

const Sheet = (): ReactElement => (
  <>
    <p>{copy.sheetHint}</p>
    <Button href={apiUrl(DeskPaths.bankQuestions.template)} className="gap-below">
      {copy.template}
    </Button>
    <Form.Item name="file" label={copy.sheetFile} rules={[{ required: true, message: copy.fileNeeded }]}>
      <ChooseFile />
    </Form.Item>
  </>
);

interface ChooseFileProps {
  /** Given by the form. */
  id?: string;
  value?: File | null;
  onChange?: (file: File) => void;
}

const ChooseFile = ({ id, value, onChange }: ChooseFileProps): ReactElement => (
  <Space wrap>
    <Upload
      id={id}
      accept=".xlsx,.csv"
      showUploadList={false}
      beforeUpload={(file: File) => {
        onChange?.(file);
        return false;
      }}
    >
      <Button>{copy.chooseSheet}</Button>
    </Upload>
    <span aria-live="polite">{value?.name}</span>
  </Space>
);

function Text({
  form,
  format,
  onChange,
}: Omit<Props, 'unit'> & { format: ImportQuestionsDto['format'] }): ReactElement {
  const read = (file: File): false => {
    void file.text().then((text) => {
      form.setFieldValue('text', text);
      onChange();
    });
    return false;
  };
  return (
    <>
      <details className="gap-below">
        <summary>{copy.example}</summary>
        <pre className={styles.sample}>{examples[format]}</pre>
      </details>
      <Form.Item name="text" label={copy.text} rules={[{ required: true, whitespace: true, message: bankCopy.needed }]}>
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 18 }} maxLength={Limits.questionImportMaxChars} />
      </Form.Item>
      <Upload accept=".txt,.gift" showUploadList={false} beforeUpload={read} className="gap-below">
        <Button>{copy.file}</Button>
      </Upload>
    </>
  );
}
