import type { DeskCertificateDto } from '@good-netizen/shared/credential/credential.dto';
import { App, Button, Space } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { useMay } from '@/lib/session/me';
import { type CertificateAct, moveCertificate } from '../api/certificates';
import { certificateActCopy as actCopy, certificatesCopy as copy } from '../certificates.copy';

/** What may be done with the certificate: what its state allows and the person may. */
export function CertificateActs({ certificate }: { certificate: DeskCertificateDto }): ReactElement {
  const may = useMay();
  const { message } = App.useApp();
  const [act, setAct] = useState<CertificateAct | null>(null);
  const { number, next } = certificate;
  const acts: CertificateAct[] = [
    ...(next.includes('SUSPENDED') && may('credential.suspend') ? (['suspend'] as const) : []),
    ...(next.includes('ISSUED') && may('credential.suspend') ? (['resume'] as const) : []),
    ...(next.includes('REVOKED') && may('credential.revoke') ? (['revoke'] as const) : []),
  ];
  const move = async (reason: string): Promise<void> => {
    if (act === null) return;
    await moveCertificate(number, act, { reason });
    void message.success(act === 'revoke' ? copy.proposed : copy.done);
  };
  return (
    <Space wrap>
      {acts.map((name) => (
        <Button key={name} danger={name === 'revoke'} onClick={() => setAct(name)}>
          {actCopy[name].name}
        </Button>
      ))}
      {act && (
        <ReasonDialog
          open
          title={actCopy[act].name}
          okText={actCopy[act].name}
          kind={act === 'revoke' ? 'second-person' : 'plain'}
          isDangerous={act === 'revoke'}
          onConfirm={move}
          onClose={() => setAct(null)}
        >
          <p>{actCopy[act].note(number)}</p>
          {act !== 'resume' && <p>{copy.publicReason}</p>}
        </ReasonDialog>
      )}
    </Space>
  );
}
