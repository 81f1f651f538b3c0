import type { DeskGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { gatheringStates } from '@good-netizen/shared/states/registration.states';
import { App, Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { Link } from 'react-router';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { sentenceFor } from '@/lib/http/api-error';
import { cancelGathering, closeGathering, publishGathering } from '../api/write-gathering';
import { gatheringsCopy as copy } from '../gatherings.copy';

/** What may be done with a lecture or an event now. */
export function GatheringActions({ gathering }: { gathering: DeskGatheringDto }): ReactElement {
  const { message, modal } = App.useApp();
  const [cancelling, setCancelling] = useState(false);
  const { id, revision, status, mayEdit } = gathering;
  const next = mayEdit ? gatheringStates.next[status] : [];
  const ask = (title: string, content: string, move: () => Promise<unknown>): void =>
    void modal.confirm({
      title,
      content,
      okText: title,
      onOk: () =>
        move().then(
          () => void message.success(copy.done),
          (error: unknown) => void message.error(sentenceFor(error)),
        ),
    });
  return (
    <>
      {status !== 'DRAFT' && (
        <Link to={`/gatherings/${id}/registrations`}>
          <Button>{copy.registrations}</Button>
        </Link>
      )}
      {status === 'DRAFT' && mayEdit && (
        <Link to={`/gatherings/${id}/edit`}>
          <Button>{copy.edit}</Button>
        </Link>
      )}
      {next.includes('PUBLISHED') && (
        <Button
          type="primary"
          onClick={() => ask(copy.publish, copy.publishNote, () => publishGathering(id, revision))}
        >
          {copy.publish}
        </Button>
      )}
      {next.includes('CLOSED') && (
        <Button onClick={() => ask(copy.close, copy.closeNote, () => closeGathering(id, revision))}>
          {copy.close}
        </Button>
      )}
      {next.includes('CANCELLED') && (
        <Button danger onClick={() => setCancelling(true)}>
          {copy.cancel}
        </Button>
      )}
      <ReasonDialog
        open={cancelling}
        title={copy.cancel}
        okText={copy.cancel}
        isDangerous
        onConfirm={(reason) => cancelGathering(id, revision, reason).then(() => void message.success(copy.done))}
        onClose={() => setCancelling(false)}
      >
        <p>{copy.cancelNote}</p>
      </ReasonDialog>
    </>
  );
}
