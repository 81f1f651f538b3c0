import type { AuditCheckDto } from '@good-netizen/shared/audit/audit.dto';
import { Alert, App, Button, Typography } from 'antd';
import { type ReactElement, useState } from 'react';
import { sentenceFor } from '@/lib/http/api-error';
import { instantText } from '@/lib/format/instants';
import { checkChain } from '../api/check-chain';
import { auditCopy as copy } from '../audit.copy';

/** Checks that nothing in the log was changed or taken out, and says so. */
export function ChainCheck(): ReactElement {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<AuditCheckDto | null>(null);
  const check = (): void => {
    setBusy(true);
    checkChain()
      .then(setResult)
      .catch((error: unknown) => message.error(sentenceFor(error)))
      .finally(() => setBusy(false));
  };
  return (
    <div className="gap-below" aria-live="polite">
      <Button onClick={check} loading={busy} className="no-print">
        {busy ? copy.checking : copy.check}
      </Button>
      {result && <Verdict result={result} />}
    </div>
  );
}

function Verdict({ result: { sound, broken, entries, head, checkedAt } }: { result: AuditCheckDto }): ReactElement {
  return (
    <Alert
      style={{ marginTop: 12 }}
      type={sound ? 'success' : 'error'}
      showIcon
      title={broken ? copy.broken(broken.seq, broken.problem) : copy.sound(entries, instantText(checkedAt))}
      description={
        <>
          {copy.head}{' '}
          <Typography.Text code copyable style={{ overflowWrap: 'anywhere' }}>
            {head}
          </Typography.Text>
        </>
      }
    />
  );
}
