import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { Limits } from '@good-netizen/shared/limits';
import { Button, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { researchCopy, surveyCopy as copy } from '../research.copy';

/** The options of one question. */
export function OptionsEditor({ name }: { name: number }): ReactElement {
  return (
    <Form.List name={[name, 'options']}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name: option }, place) => (
            <div key={key} style={{ display: 'flex', gap: 8 }}>
              <Form.Item
                name={[option, 'text']}
                style={{ flex: 1, marginBottom: 8 }}
                rules={[{ required: true, whitespace: true, message: researchCopy.required(copy.options) }]}
              >
                <Input
                  aria-label={copy.option(place + 1)}
                  placeholder={copy.option(place + 1)}
                  maxLength={Limits.surveyOptionMaxChars}
                />
              </Form.Item>
              <Button
                icon={<DeleteOutlined />}
                aria-label={copy.removeOption(place + 1)}
                disabled={fields.length <= Limits.surveyOptionsMin}
                onClick={() => remove(option)}
              />
            </div>
          ))}
          <Button
            size="small"
            icon={<PlusOutlined />}
            disabled={fields.length >= Limits.surveyOptionsMax}
            onClick={() => add({ text: '' })}
          >
            {copy.addOption}
          </Button>
        </>
      )}
    </Form.List>
  );
}
