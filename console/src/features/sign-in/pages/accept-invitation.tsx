import { Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { DoorPage } from '../components/door-page';
import { TicketPreview } from '../components/ticket-preview';
import { useTicket } from '../hooks/use-ticket';
import { previewTicket } from '../api/open-account';
import { signInCopy as copy } from '../sign-in.copy';

/** Opened by the link of an invitation, or by typing its code. */
export default function AcceptInvitationPage(): ReactElement {
  const [ticket, setTicket] = useTicket();
  const look = async ({ ticket: typed }: { ticket: string }): Promise<void> => {
    await previewTicket('invitation', typed.trim());
    setTicket(typed.trim());
  };
  return (
    <DoorPage title={copy.invitationTitle}>
      {ticket !== null ? (
        <TicketPreview door="invitation" ticket={ticket} />
      ) : (
        <SimpleForm<{ ticket: string }> onSubmit={look} submit={copy.checkTicket}>
          <Form.Item
            name="ticket"
            label={copy.invitationCode}
            extra={copy.invitationCodeHint}
            rules={[{ required: true, whitespace: true, message: copy.required(copy.invitationCode) }]}
          >
            <Input autoFocus maxLength={128} autoComplete="off" spellCheck={false} />
          </Form.Item>
        </SimpleForm>
      )}
    </DoorPage>
  );
}
