import { Alert } from 'antd';
import type { ReactElement } from 'react';
import { DoorPage } from '../components/door-page';
import { TicketPreview } from '../components/ticket-preview';
import { useTicket } from '../hooks/use-ticket';
import { signInCopy as copy } from '../sign-in.copy';

/** Opened by the one-time link that the server prints at its first start. */
export default function FirstAdministratorPage(): ReactElement {
  const [ticket] = useTicket();
  return (
    <DoorPage title={copy.firstTitle} lead={copy.firstLead}>
      {ticket === null ? (
        <Alert type="warning" showIcon title={copy.noTicket} />
      ) : (
        <TicketPreview door="firstAdministrator" ticket={ticket} />
      )}
    </DoorPage>
  );
}
