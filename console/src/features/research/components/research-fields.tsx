import { Limits } from '@good-netizen/shared/limits';
import { DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { instantOf, WALL_FORMAT, wallOf } from '@/lib/format/shanghai-wall';
import { researchCopy as copy } from '../research.copy';
import { SurveyEditor } from './survey-editor';

/** What a research project asks, how, when, and its questionnaire. */
export function ResearchFields(): ReactElement {
  return (
    <>
      <Form.Item
        name="title"
        label={copy.name}
        rules={[{ required: true, whitespace: true, message: copy.required(copy.name) }]}
      >
        <Input maxLength={Limits.researchTitleMaxChars} showCount />
      </Form.Item>
      <Form.Item
        name="questions"
        label={copy.questions}
        extra={copy.questionsHint}
        getValueProps={(lines?: string[]) => ({ value: (lines ?? []).join('\n') })}
        normalize={(text: string) => text.split('\n')}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Form.Item>
      <Form.Item name="method" label={copy.method}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={Limits.researchMethodMaxChars} showCount />
      </Form.Item>
      <InstantField name="opensAt" label={copy.opensAt} />
      <InstantField name="closesAt" label={copy.closesAt} />
      <h2>{copy.survey}</h2>
      <SurveyEditor />
    </>
  );
}

const InstantField = ({ name, label }: { name: string; label: string }): ReactElement => (
  <Form.Item
    name={name}
    label={label}
    rules={[{ required: true, message: copy.required(label) }]}
    getValueProps={(iso?: string) => ({ value: iso ? wallOf(iso) : null })}
    normalize={(at: Dayjs | null) => (at ? instantOf(at) : undefined)}
  >
    <DatePicker showTime={{ format: 'HH:mm' }} format={WALL_FORMAT} />
  </Form.Item>
);
