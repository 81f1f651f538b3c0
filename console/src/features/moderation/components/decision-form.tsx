import { Limits } from '@good-netizen/shared/limits';
import type { DecideTicketDto, TicketDetailDto } from '@good-netizen/shared/moderation/moderation.dto';
import {
  type ModerationReasonCode,
  moderationVerdicts,
  type ModerationVerdict,
} from '@good-netizen/shared/moderation/moderation-reasons';
import { Alert, Button, Card, Form, type FormInstance, Input, Radio, Select } from 'antd';
import { type ReactElement, useState } from 'react';
import { sentenceFor } from '@/lib/http/api-error';
import { decideTicket } from '../api/handle-ticket';
import { reasonsFor } from '../hooks/reasons-for';
import { useShortcuts } from '../hooks/use-shortcuts';
import { moderationCopy as copy, verdictNames } from '../moderation.copy';
import { PublicPreview } from './public-preview';

interface Props {
  ticket: TicketDetailDto;
  onDecided: () => void;
}

const keys: Readonly<Record<string, ModerationVerdict>> = { p: 'PASS', t: 'RETURN', j: 'REJECT', y: 'HIDE' };

/** The decision on a ticket, by hand or by key. */
export function DecisionForm({ ticket, onDecided }: Props): ReactElement {
  const [form] = Form.useForm<DecideTicketDto>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const verdict = Form.useWatch('verdict', form);
  const reasonCode = Form.useWatch('reasonCode', form);
  useDecisionKeys(form);
  const send = async (values: DecideTicketDto): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const { reasonCode: reason, note } = values;
      await decideTicket(ticket.id, {
        verdict: values.verdict,
        ...(values.verdict === 'PASS' ? {} : { reasonCode: reason }),
        ...(note?.trim() ? { note: note.trim() } : {}),
      });
      onDecided();
    } catch (error) {
      setProblem(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card title={copy.decide} className="gap-below">
      {problem && <Alert role="alert" type="error" showIcon title={problem} className="gap-below" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void send(values)}>
        <DecisionFields form={form} verdict={verdict} reasonCode={reasonCode} />
        <Button type="primary" htmlType="submit" loading={busy}>
          {copy.submit}
        </Button>
      </Form>
    </Card>
  );
}

function useDecisionKeys(form: FormInstance<DecideTicketDto>): void {
  const choose = (verdict: ModerationVerdict) => () => form.setFieldsValue({ verdict, reasonCode: undefined });
  const pick = (place: number) => () => {
    const reason = reasonsFor(form.getFieldValue('verdict') as ModerationVerdict | undefined)[place];
    if (reason) form.setFieldValue('reasonCode', reason.value);
  };
  useShortcuts({
    ...Object.fromEntries(Object.entries(keys).map(([key, verdict]) => [key, choose(verdict)])),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => [String(digit), pick(digit - 1)])),
    'ctrl+enter': () => form.submit(),
  });
}

interface FieldsProps {
  form: FormInstance<DecideTicketDto>;
  verdict: ModerationVerdict | undefined;
  reasonCode: ModerationReasonCode | undefined;
}

function DecisionFields({ form, verdict, reasonCode }: FieldsProps): ReactElement {
  return (
    <>
      <Form.Item name="verdict" label={copy.verdict} rules={[{ required: true, message: copy.required(copy.verdict) }]}>
        <Radio.Group
          optionType="button"
          options={moderationVerdicts.map((value) => ({ value, label: verdictNames[value] }))}
          onChange={() => form.setFieldValue('reasonCode', undefined)}
        />
      </Form.Item>
      {verdict && verdict !== 'PASS' && (
        <Form.Item
          name="reasonCode"
          label={copy.reason}
          rules={[{ required: true, message: copy.required(copy.reason) }]}
        >
          <Select options={reasonsFor(verdict)} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      )}
      {verdict && <PublicPreview verdict={verdict} reasonCode={reasonCode} />}
      <Form.Item name="note" label={copy.note}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.moderationNoteMaxChars} showCount />
      </Form.Item>
    </>
  );
}
