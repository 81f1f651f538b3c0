import type { TicketDetailDto } from '@good-netizen/shared/moderation/moderation.dto';
import { App, Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceFor } from '@/lib/http/api-error';
import { lockTicket, releaseTicket, restoreTicket } from '../api/handle-ticket';
import { findNextTicket } from '../api/tickets';
import { useShortcuts } from '../hooks/use-shortcuts';
import { moderationCopy as copy } from '../moderation.copy';
import { HideDialog } from './hide-dialog';

/** Taking a ticket up, putting it back, hiding, and the way to the next one. */
export function TicketActions({ ticket }: { ticket: TicketDetailDto }): ReactElement {
  const { message, modal } = App.useApp();
  const goOn = useNextTicket(ticket.id);
  const [hiding, setHiding] = useState(false);
  const { abilities, id, lockedBy } = ticket;
  const attempt = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => undefined,
      (error: unknown) => void message.error(sentenceFor(error)),
    );
  const lock = (): void => void attempt(lockTicket(id));
  useShortcuts({ ...(abilities.lock ? { l: lock } : {}), n: goOn });
  const restore = (): void =>
    void modal.confirm({
      title: copy.restore,
      content: copy.restoreNote,
      okText: copy.restore,
      onOk: () => attempt(restoreTicket(id)),
    });
  return (
    <>
      {abilities.hide && (
        <Button danger onClick={() => setHiding(true)}>
          {copy.hide}
        </Button>
      )}
      {abilities.restore && <Button onClick={restore}>{copy.restore}</Button>}
      {abilities.release && <Button onClick={() => void attempt(releaseTicket(id))}>{copy.release}</Button>}
      {abilities.lock && (
        <Button type={lockedBy ? 'default' : 'primary'} onClick={lock}>
          {lockedBy ? copy.renew : copy.lock}
        </Button>
      )}
      <Button onClick={goOn}>{copy.next}</Button>
      <HideDialog ticket={ticket} open={hiding} onClose={() => setHiding(false)} />
    </>
  );
}

/** Leads to the most urgent ticket that nobody is reading. */
export function useNextTicket(id: string): () => void {
  const navigate = useNavigate();
  const { message } = App.useApp();
  return () => {
    findNextTicket(id)
      .then((next) => {
        if (next) return navigate(`/moderation/${next}`);
        void message.info(copy.noNext);
        return navigate('/moderation');
      })
      .catch((error: unknown) => void message.error(sentenceFor(error)));
  };
}
