import type { DeskCodeVersionDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { App, Button, Tooltip } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { LinkButton } from '@/components/page/link-button';
import { useMay } from '@/lib/session/me';
import { backToDraft } from '../api/write-code';
import { codeCopy, flowCopy as copy } from '../code.copy';
import { whatIsMissing } from '../hooks/what-is-missing';
import { ConsultDialog } from './consult-dialog';
import { PublishDialog } from './publish-dialog';

type Dialog = 'consult' | 'back' | 'publish' | null;

/** What may be done with a version now, by its state and by what the person may. */
export function VersionActions({ code }: { code: DeskCodeVersionDto }): ReactElement {
  const may = useMay();
  const { message } = App.useApp();
  const [dialog, setDialog] = useState<Dialog>(null);
  const missing = whatIsMissing(code);
  const close = (): void => setDialog(null);
  const leadsTo = (status: DeskCodeVersionDto['status']): boolean => code.next.includes(status);
  const conducts = may('consultation.conduct');
  return (
    <>
      {leadsTo('DRAFT') && conducts && <Button onClick={() => setDialog('back')}>{copy.backToDraft}</Button>}
      {code.consultationId && may('consultation.read') && (
        <LinkButton
          to={`/code/consultations/${code.consultationId}`}
          type={code.status === 'CONSULTING' ? 'primary' : 'default'}
        >
          {codeCopy.consultation}
        </LinkButton>
      )}
      {code.editable && may('code.edit') && <LinkButton to={`/code/${code.id}/edit`}>{codeCopy.edit}</LinkButton>}
      {leadsTo('CONSULTING') && conducts && (
        <Complete missing={missing} text={copy.consult} onClick={() => setDialog('consult')} />
      )}
      {leadsTo('PUBLISHED') && may('code.publish') && (
        <Complete missing={missing} text={copy.publish} onClick={() => setDialog('publish')} />
      )}
      <ConsultDialog code={code} open={dialog === 'consult'} onClose={close} />
      <PublishDialog code={code} open={dialog === 'publish'} onClose={close} />
      <ReasonDialog
        open={dialog === 'back'}
        title={copy.backToDraft}
        okText={copy.backToDraft}
        onConfirm={(reason) =>
          backToDraft(code.id, { revision: code.revision, reason }).then(() => void message.success(codeCopy.done))
        }
        onClose={close}
      >
        <p>{copy.backNote}</p>
      </ReasonDialog>
    </>
  );
}

/** A step that only a finished text may take; says what is missing. */
function Complete(props: { missing: readonly string[]; text: string; onClick: () => void }): ReactElement {
  const isWhole = props.missing.length === 0;
  return (
    <Tooltip title={isWhole ? undefined : copy.incomplete + props.missing.join('、')}>
      <Button type="primary" disabled={!isWhole} onClick={props.onClick}>
        {props.text}
      </Button>
    </Tooltip>
  );
}
