import type { DeskResearchDto } from '@good-netizen/shared/pledge/research.dto';
import { App, Button } from 'antd';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
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
        <Link to={`/research/${id}/results`}>
          <Button>{copy.results}</Button>
        </Link>
      )}
      {editable && edits && (
        <Link to={`/research/${id}/edit`}>
          <Button>{copy.edit}</Button>
        </Link>
      )}
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
