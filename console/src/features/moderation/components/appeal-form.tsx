import { Limits } from '@good-netizen/shared/limits';
import type { DecideAppealDto, TicketDetailDto } from '@good-netizen/shared/moderation/moderation.dto';
import { App, Card, Form, Input, Radio } from 'antd';
import type { ReactElement } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { judgeAppeal } from '../api/handle-ticket';
import { moderationCopy as copy } from '../moderation.copy';

/** The second look, by somebody who did not decide the first time. */
export function AppealForm({ ticket }: { ticket: TicketDetailDto }): ReactElement {
  const { message } = App.useApp();
  const judge = async ({ outcome, answer, note }: DecideAppealDto): Promise<void> => {
    await judgeAppeal(ticket.id, { outcome, answer: answer.trim(), ...(note?.trim() ? { note: note.trim() } : {}) });
    void message.success(copy.done);
  };
  const outcomes = Object.entries(copy.outcomes).map(([value, label]) => ({ value, label }));
  return (
    <Card title={copy.judge} className="gap-below">
      <SimpleForm<DecideAppealDto> onSubmit={judge} submit={copy.judge}>
        <Form.Item
          name="outcome"
          label={copy.outcome}
          rules={[{ required: true, message: copy.required(copy.outcome) }]}
        >
          <Radio.Group options={outcomes} />
        </Form.Item>
        <Form.Item
          name="answer"
          label={copy.answer}
          rules={[
            { required: true, whitespace: true, message: copy.required(copy.answer) },
            { min: Limits.appealMinChars, message: copy.tooShort(Limits.appealMinChars) },
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={Limits.appealMaxChars} showCount />
        </Form.Item>
        <Form.Item name="note" label={copy.note}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.moderationNoteMaxChars} showCount />
        </Form.Item>
      </SimpleForm>
    </Card>
  );
}
