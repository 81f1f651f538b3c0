import type { DeskResearchDto } from '@good-netizen/shared/pledge/research.dto';
import { App, Button } from 'antd';
import type { ReactElement } from 'react';
import { LinkButton } from '@/components/page/link-button';
import { sentenceFor } from '@/lib/http/api-error';
import { useMay } from '@/lib/session/me';
import { closeResearch, openResearch } from '../api/write-research';
import { researchCopy as copy } from '../research.copy';

/** What may be done with a research project now. */
export function ResearchActions({ research }: { research: DeskResearchDto }): ReactElement {
  const may = useMay();
  const { message, modal } = App.useApp();
  const { id, revision, next, editable, status } = research;
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
  const edits = may('research.edit');
  return (
    <>
      {status !== 'DRAFT' && may('research.read-results') && (
        <LinkButton to={`/research/${id}/results`}>{copy.results}</LinkButton>
      )}
      {editable && edits && <LinkButton to={`/research/${id}/edit`}>{copy.edit}</LinkButton>}
      {next.includes('OPEN') && edits && (
        <Button type="primary" onClick={() => ask(copy.open, copy.openNote, () => openResearch(id, { revision }))}>
          {copy.open}
        </Button>
      )}
      {next.includes('CLOSED') && edits && (
        <Button onClick={() => ask(copy.close, copy.closeNote, () => closeResearch(id, { revision }))}>
          {copy.close}
        </Button>
      )}
    </>
  );
}
