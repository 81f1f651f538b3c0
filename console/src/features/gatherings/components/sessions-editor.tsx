import { Limits } from '@good-netizen/shared/limits';
import { Form, InputNumber } from 'antd';
import type { ReactElement } from 'react';
import { CardList, type CardListCopy } from '@/components/form/card-list';
import { formCopy as copy } from '../gatherings.copy';
import { newSession } from '../hooks/gathering-form';
import { InstantField } from './instant-field';

const listCopy: CardListCopy = { title: copy.sessionTitle, add: copy.addSession, remove: copy.removeSession };

/** When it takes place, and for how many. */
export function SessionsEditor(): ReactElement {
  return (
    <CardList name="sessions" copy={listCopy} min={1} max={Limits.gatheringSessionsMax} newRow={newSession}>
      {(index) => <SessionFields name={index} />}
    </CardList>
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
