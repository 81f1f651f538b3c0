import { type FormFieldDto, formFieldKinds } from '@good-netizen/shared/gathering/gathering.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Checkbox, Form, Input, Select, Space } from 'antd';
import type { ReactElement } from 'react';
import { CardList, type CardListCopy } from '@/components/form/card-list';
import { fieldKindNames, formCopy as copy } from '../gatherings.copy';
import { newField } from '../hooks/gathering-form';

const listCopy: CardListCopy = {
  title: copy.field,
  add: copy.addField,
  remove: copy.removeField,
  order: { up: copy.upField, down: copy.downField },
};

/** The questions that who signs up is asked. */
export function FormEditor(): ReactElement {
  const form = Form.useFormInstance();
  const newRow = (): FormFieldDto =>
    newField((form.getFieldValue('form') as Partial<FormFieldDto>[] | undefined) ?? []);
  return (
    <CardList name="form" copy={listCopy} max={Limits.formFieldsMax} newRow={newRow}>
      {(index) => <QuestionFields name={index} />}
    </CardList>
  );
}

function QuestionFields({ name }: { name: number }): ReactElement {
  const kind = Form.useWatch<FormFieldDto['kind'] | undefined>(['form', name, 'kind']);
  return (
    <>
      <Form.Item
        name={[name, 'label']}
        label={copy.label}
        rules={[{ required: true, whitespace: true, message: copy.required(copy.label) }]}
      >
        <Input maxLength={Limits.formLabelMaxChars} showCount />
      </Form.Item>
      <Form.Item name={[name, 'key']} hidden>
        <Input />
      </Form.Item>
      <Space size="large" wrap>
        <Form.Item name={[name, 'kind']} label={copy.kind}>
          <Select
            style={{ width: 160 }}
            options={formFieldKinds.map((value) => ({ value, label: fieldKindNames[value] }))}
          />
        </Form.Item>
        <Form.Item name={[name, 'required']} valuePropName="checked" label={copy.isRequired}>
          <Checkbox>{copy.isRequired}</Checkbox>
        </Form.Item>
      </Space>
      {kind === 'CHOICE' && (
        <Form.Item
          name={[name, 'options']}
          label={copy.options}
          extra={copy.optionsHint}
          getValueProps={(lines?: string[]) => ({ value: (lines ?? []).join('\n') })}
          normalize={(text: string) => text.split('\n')}
          rules={[{ required: true, message: copy.required(copy.options) }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
      )}
    </>
  );
}
