import { Limits } from '@good-netizen/shared/limits';
import {
  adoptionOutcomeNames,
  adoptionOutcomes,
  type OpinionGroupDto,
  type ReplyToGroupDto,
} from '@good-netizen/shared/pledge/consultation.dto';
import { App, Button, Form, Input, Radio } from 'antd';
import { type ReactElement, useState } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { replyToGroup } from '../api/consultation';
import { codeCopy, consultationCopy as copy } from '../code.copy';

type Values = Omit<ReplyToGroupDto, 'revision'>;

/** Whether what the group asks for is adopted, and why. */
export function ReplyForm({ group }: { group: OpinionGroupDto }): ReactElement {
  const { message } = App.useApp();
  const [open, setOpen] = useState(group.reply === null);
  const save = async (values: Values): Promise<void> => {
    await replyToGroup(group.id, { ...values, reason: values.reason.trim(), revision: group.revision });
    void message.success(copy.replySaved);
  };
  if (!open) {
    return (
      <p style={{ whiteSpace: 'pre-wrap' }}>
        {group.reply?.reason}{' '}
        <Button type="link" onClick={() => setOpen(true)}>
          {copy.editReply}
        </Button>
      </p>
    );
  }
  return (
    <SimpleForm<Values> onSubmit={save} submit={copy.saveReply} initialValues={group.reply ?? undefined}>
      <Form.Item
        name="outcome"
        label={copy.outcome}
        rules={[{ required: true, message: codeCopy.required(copy.outcome) }]}
      >
        <Radio.Group options={adoptionOutcomes.map((value) => ({ value, label: adoptionOutcomeNames[value] }))} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={copy.reason}
        extra={copy.reasonHint}
        rules={[
          { required: true, whitespace: true, message: codeCopy.required(copy.reason) },
          { min: Limits.adoptionReasonMinChars, message: copy.reasonTooShort(Limits.adoptionReasonMinChars) },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.adoptionReasonMaxChars} showCount />
      </Form.Item>
    </SimpleForm>
  );
}
