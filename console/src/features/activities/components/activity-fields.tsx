import {
  type ActivityStatus,
  activityStatusNames,
  type SaveActivityDto,
} from '@good-netizen/shared/programme/programme.dto';
import { DatePicker, Form, Input, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import type { FieldWords } from '@/components/form/merge-dialog';
import { activitiesCopy as copy } from '../activities.copy';

export type ActivityValues = Omit<SaveActivityDto, 'revision'>;

const NOTE_MAX_CHARS = 200;

const statuses = Object.keys(activityStatusNames) as ActivityStatus[];

/** How the form speaks of its fields when two people have edited. */
export const activityFieldWords: Record<keyof ActivityValues, FieldWords> = {
  status: { label: copy.status, text: (status) => activityStatusNames[status as ActivityStatus] },
  opensOn: { label: copy.opensOn },
  closesOn: { label: copy.closesOn },
  note: { label: copy.note },
};

/** What the lead unit says of its activity. The values are the contract's own: days as `YYYY-MM-DD`, nothing as null. */
export function ActivityFields(): ReactElement {
  return (
    <>
      <Form.Item name="status" label={copy.status}>
        <Radio.Group options={statuses.map((value) => ({ value, label: activityStatusNames[value] }))} />
      </Form.Item>
      <DayField name="opensOn" label={copy.opensOn} />
      <DayField name="closesOn" label={copy.closesOn} />
      <Form.Item
        name="note"
        label={copy.note}
        extra={copy.noteHint}
        normalize={(text: string) => (text.trim() === '' ? null : text)}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={NOTE_MAX_CHARS} showCount />
      </Form.Item>
    </>
  );
}

const DayField = ({ name, label }: { name: string; label: string }): ReactElement => (
  <Form.Item
    name={name}
    label={label}
    getValueProps={(day: string | null) => ({ value: day ? dayjs(day) : null })}
    normalize={(day: Dayjs | null) => day?.format('YYYY-MM-DD') ?? null}
  >
    <DatePicker />
  </Form.Item>
);
