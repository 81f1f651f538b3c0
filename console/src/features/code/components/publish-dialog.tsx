import { permissions } from '@good-netizen/shared/organisation/permissions';
import { roleNames } from '@good-netizen/shared/organisation/roles';
import type { DeskCodeVersionDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { Alert, App, Checkbox, DatePicker, Descriptions, Modal } from 'antd';
import type { Dayjs } from 'dayjs';
import { type ReactElement, useState } from 'react';
import { QueryState } from '@/components/states/query-state';
import { instantOf, WALL_FORMAT } from '@/lib/format/shanghai-wall';
import { sentenceFor } from '@/lib/http/api-error';
import { useMe } from '@/lib/session/me';
import { useCodeDiff, usePublishedVersions } from '../api/code-versions';
import { publishCode } from '../api/write-code';
import { codeCopy, flowCopy as copy } from '../code.copy';
import { fingerprintOf } from '../hooks/fingerprint-of';
import { CodeDiff } from './code-diff';
import { Fingerprint } from './fingerprint';

interface Props {
  code: DeskCodeVersionDto;
  open: boolean;
  onClose: () => void;
}

/** The last look before a version is signed: what changes, its fingerprint, who signs. */
export function PublishDialog({ code, open, onClose }: Props): ReactElement {
  const { message } = App.useApp();
  const [agreed, setAgreed] = useState(false);
  const [from, setFrom] = useState<Dayjs | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const publish = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await publishCode(code.id, { revision: code.revision, ...(from ? { effectiveFrom: instantOf(from) } : {}) });
      void message.success(codeCopy.done);
      onClose();
    } catch (error) {
      setProblem(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      title={copy.publishTitle(code.version)}
      open={open}
      width="min(1080px, 94vw)"
      onCancel={onClose}
      onOk={() => void publish()}
      okText={copy.publishConfirm}
      okButtonProps={{ danger: true, disabled: !agreed, loading: busy }}
      destroyOnHidden
    >
      <Alert type="warning" showIcon title={copy.publishNote} className="gap-below" />
      <Facts code={code} from={from} onFrom={setFrom} />
      <h3>{copy.changes}</h3>
      <Changes code={code} />
      {problem && <Alert role="alert" type="error" showIcon title={problem} className="gap-below" />}
      <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
        {copy.publishAsk}
      </Checkbox>
    </Modal>
  );
}

function Facts(props: { code: DeskCodeVersionDto; from: Dayjs | null; onFrom: (from: Dayjs | null) => void }) {
  const me = useMe().data;
  const signers = permissions['code.publish'].roles.map((role) => roleNames[role]).join('、');
  return (
    <Descriptions column={1} styles={{ label: { width: 220 } }}>
      <Descriptions.Item label={copy.signer}>
        <span>
          {me?.unit.name} {me?.staff.displayName} <span className="soft">（{copy.signerHint(signers)}）</span>
        </span>
      </Descriptions.Item>
      <Descriptions.Item label={codeCopy.fingerprint}>
        <Fingerprint value={fingerprintOf(props.code)} />
      </Descriptions.Item>
      <Descriptions.Item label={copy.effectiveFrom}>
        <DatePicker
          showTime={{ format: 'HH:mm' }}
          format={WALL_FORMAT}
          value={props.from}
          onChange={props.onFrom}
          aria-label={copy.effectiveFrom}
        />
      </Descriptions.Item>
    </Descriptions>
  );
}

function Changes({ code }: { code: DeskCodeVersionDto }): ReactElement {
  const published = usePublishedVersions();
  const against = published.data?.find(({ status }) => status === 'PUBLISHED')?.version ?? null;
  const diff = useCodeDiff(code.id, against);
  return (
    <QueryState query={published}>
      {() =>
        against === null ? (
          <Alert type="info" title={copy.firstVersion} className="gap-below" />
        ) : (
          <QueryState query={diff}>{(found) => <CodeDiff diff={found} />}</QueryState>
        )
      }
    </QueryState>
  );
}
