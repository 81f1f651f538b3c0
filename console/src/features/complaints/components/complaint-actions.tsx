import type { ComplaintDetailDto } from '@good-netizen/shared/identity/complaint.dto';
import { Limits } from '@good-netizen/shared/limits';
import { App, Button, Modal } from 'antd';
import { type ReactElement, useState } from 'react';
import { sentenceFor } from '@/lib/http/api-error';
import { closeComplaint, takeComplaint } from '../api/complaints';
import { complaintsCopy as copy } from '../complaints.copy';
import { TransferDialog } from './transfer-dialog';
import { WordsForm } from './words-form';

/** What may be done with it now, beside answering. */
export function ComplaintActions({ complaint }: { complaint: ComplaintDetailDto }): ReactElement {
  const { message } = App.useApp();
  const [dialog, setDialog] = useState<'close' | 'transfer' | null>(null);
  const { id, abilities } = complaint;
  const take = (): void =>
    void takeComplaint(id)
      .then(() => message.success(copy.taken))
      .catch((error: unknown) => message.error(sentenceFor(error)));
  const close = async (words: string): Promise<void> => {
    await closeComplaint(id, { words });
    void message.success(copy.closed);
    setDialog(null);
  };
  return (
    <>
      {abilities.transfer && <Button onClick={() => setDialog('transfer')}>{copy.transfer}</Button>}
      {abilities.close && <Button onClick={() => setDialog('close')}>{copy.close}</Button>}
      {abilities.take && (
        <Button type="primary" onClick={take}>
          {copy.take}
        </Button>
      )}
      <TransferDialog complaint={complaint} open={dialog === 'transfer'} onClose={() => setDialog(null)} />
      <Modal
        title={copy.closeTitle}
        open={dialog === 'close'}
        onCancel={() => setDialog(null)}
        footer={null}
        destroyOnHidden
      >
        <WordsForm
          name="words"
          label={copy.closingWords}
          hint={copy.closingHint}
          maxLength={Limits.reasonMaxChars}
          submit={copy.close}
          onSend={close}
        />
      </Modal>
    </>
  );
}
