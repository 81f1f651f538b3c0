import { DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { instantOf, WALL_FORMAT, wallOf } from '@/lib/format/shanghai-wall';
import { formCopy as copy } from '../gatherings.copy';

/** A moment on Shanghai's clock, kept in the form as an instant. */
export const InstantField = ({ name, label }: { name: string | (string | number)[]; label: string }): ReactElement => (
  <Form.Item
    name={name}
    label={label}
    rules={[{ required: true, message: copy.required(label) }]}
    getValueProps={(iso?: string) => ({ value: iso ? wallOf(iso) : null })}
    normalize={(at: Dayjs | null) => (at ? instantOf(at) : undefined)}
  >
    <DatePicker showTime={{ format: 'HH:mm', minuteStep: 5 }} format={WALL_FORMAT} />
  </Form.Item>
);
