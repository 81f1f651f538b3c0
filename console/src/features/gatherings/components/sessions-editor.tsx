import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { Limits } from '@good-netizen/shared/limits';
import { Button, Card, Form, InputNumber } from 'antd';
import type { ReactElement } from 'react';
import { formCopy as copy } from '../gatherings.copy';
import { newSession } from '../hooks/gathering-form';
import { InstantField } from './instant-field';

/** When it takes place, and for how many. */
export function SessionsEditor(): ReactElement {
  return (
    <Form.List name="sessions">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, place) => (
            <Card
              key={key}
              size="small"
              className="gap-below"
              title={copy.sessionTitle(place + 1)}
              extra={
                <Button
                  size="small"
                  danger
                  icon={<DeleteOutlined />}
                  aria-label={copy.removeSession(place + 1)}
                  disabled={fields.length === 1}
                  onClick={() => remove(name)}
                />
              }
            >
              <SessionFields name={name} />
            </Card>
          ))}
          <Button
            block
            type="dashed"
            icon={<PlusOutlined />}
            className="gap-below"
            disabled={fields.length >= Limits.gatheringSessionsMax}
            onClick={() => add(newSession())}
          >
            {copy.addSession}
          </Button>
        </>
      )}
    </Form.List>
  );
}

const SessionFields = ({ name }: { name: number }): ReactElement => (
  <div style={{ display: 'flex', gap: '0 24px', flexWrap: 'wrap' }}>
    <InstantField name={[name, 'startsAt']} label={copy.startsAt} />
    <InstantField name={[name, 'endsAt']} label={copy.endsAt} />
    <Form.Item
      name={[name, 'capacity']}
      label={copy.capacity}
      rules={[{ required: true, message: copy.required(copy.capacity) }]}
    >
      <InputNumber min={1} max={Limits.gatheringCapacityMax} precision={0} />
    </Form.Item>
    <Form.Item
      name={[name, 'reserved']}
      label={copy.reserved}
      extra={copy.reservedHint}
      rules={[{ required: true, message: copy.required(copy.reserved) }]}
    >
      <InputNumber min={0} max={Limits.gatheringCapacityMax} precision={0} />
    </Form.Item>
  </div>
);
