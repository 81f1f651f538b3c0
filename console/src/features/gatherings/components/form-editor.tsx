import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined';
import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { type FormFieldDto, formFieldKinds } from '@good-netizen/shared/gathering/gathering.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Button, Card, Checkbox, Form, Input, Select, Space } from 'antd';
import type { ReactElement } from 'react';
import { fieldKindNames, formCopy as copy } from '../gatherings.copy';
import { newField } from '../hooks/gathering-form';

/** The questions that who signs up is asked. */
export function FormEditor(): ReactElement {
  const form = Form.useFormInstance();
  const add = (append: (field: FormFieldDto) => void): void =>
    append(newField((form.getFieldValue('form') as Partial<FormFieldDto>[] | undefined) ?? []));
  return (
    <Form.List name="form">
      {(fields, { add: append, remove, move }) => (
        <>
          {fields.map(({ key, name }, place) => (
            <Card
              key={key}
              size="small"
              className="gap-below"
              title={copy.field(place + 1)}
              extra={
                <PlaceTools
                  place={place}
                  count={fields.length}
                  onMove={(to) => move(place, to)}
                  onRemove={() => remove(name)}
                />
              }
            >
              <QuestionFields name={name} />
            </Card>
          ))}
          <Button
            block
            type="dashed"
            icon={<PlusOutlined />}
            className="gap-below"
            disabled={fields.length >= Limits.formFieldsMax}
            onClick={() => add(append)}
          >
            {copy.addField}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function PlaceTools(props: { place: number; count: number; onMove: (to: number) => void; onRemove: () => void }) {
  const { place, count, onMove, onRemove } = props;
  return (
    <Space>
      <Button
        size="small"
        icon={<ArrowUpOutlined />}
        aria-label={copy.upField(place + 1)}
        disabled={place === 0}
        onClick={() => onMove(place - 1)}
      />
      <Button
        size="small"
        icon={<ArrowDownOutlined />}
        aria-label={copy.downField(place + 1)}
        disabled={place === count - 1}
        onClick={() => onMove(place + 1)}
      />
      <Button
        size="small"
        danger
        icon={<DeleteOutlined />}
        aria-label={copy.removeField(place + 1)}
        onClick={onRemove}
      />
    </Space>
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
