import type { DeskPledgeRowDto } from '@good-netizen/shared/pledge/pledge-desk.dto';
import { App, Button, Space } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { useMay } from '@/lib/session/me';
import { movePledge, type PledgeAct } from '../api/pledges';
import { actsFor, needsSecondPerson } from '../hooks/acts-for';
import { actCopy, pledgesCopy as copy } from '../pledges.copy';

/** What may be done with one pledge; each with its reason, the grave ones by two persons. */
export function PledgeActs({ pledge }: { pledge: DeskPledgeRowDto }): ReactElement {
  const may = useMay();
  const { message } = App.useApp();
  const [act, setAct] = useState<PledgeAct | null>(null);
  const acts = actsFor(pledge, may);
  if (acts.length === 0) return <>—</>;
  const move = async (reason: string): Promise<void> => {
    if (act === null) return;
    await movePledge(pledge.id, act, { reason });
    void message.success(needsSecondPerson(act) ? copy.proposed : copy.done);
  };
  return (
    <Space>
      {acts.map((name) => (
        <Button key={name} size="small" danger={name === 'invalidate'} onClick={() => setAct(name)}>
          {actCopy[name].name}
        </Button>
      ))}
      {act && (
        <ReasonDialog
          open
          title={actCopy[act].name}
          okText={actCopy[act].name}
          kind={needsSecondPerson(act) ? 'second-person' : 'plain'}
          isDangerous={act === 'invalidate'}
          onConfirm={move}
          onClose={() => setAct(null)}
        >
          <p>{actCopy[act].note(pledge.serial)}</p>
        </ReasonDialog>
      )}
    </Space>
  );
}
