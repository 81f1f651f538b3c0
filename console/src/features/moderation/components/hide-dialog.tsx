import { Limits } from '@good-netizen/shared/limits';
import type { HideTicketDto, TicketDetailDto } from '@good-netizen/shared/moderation/moderation.dto';
import { App, Form, Input, Modal, Select } from 'antd';
import type { ReactElement } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { hideTicket } from '../api/handle-ticket';
import { reasonsFor } from '../hooks/reasons-for';
import { moderationCopy as copy } from '../moderation.copy';

interface Props {
  ticket: TicketDetailDto;
  open: boolean;
  onClose: () => void;
}

/** Takes something that is shown out of sight, with a reason for its author. */
export function HideDialog({ ticket, open, onClose }: Props): ReactElement {
  const { message } = App.useApp();
  const hide = async ({ reasonCode, note }: HideTicketDto): Promise<void> => {
    await hideTicket(ticket.id, { reasonCode, ...(note?.trim() ? { note: note.trim() } : {}) });
    void message.success(copy.done);
    onClose();
  };
  return (
    <Modal title={copy.hide} open={open} onCancel={onClose} footer={null} destroyOnHidden>
      <p>{copy.hideNote}</p>
      <SimpleForm<HideTicketDto> onSubmit={hide} submit={copy.hide}>
        <Form.Item
          name="reasonCode"
          label={copy.reason}
          rules={[{ required: true, message: copy.required(copy.reason) }]}
        >
          <Select options={reasonsFor('HIDE')} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="note" label={copy.note}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.moderationNoteMaxChars} showCount />
        </Form.Item>
      </SimpleForm>
    </Modal>
  );
}
