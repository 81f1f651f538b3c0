import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import SyncOutlined from '@ant-design/icons/SyncOutlined';
import { Alert, Button } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { keptCopy as copy } from '../copy/editor.copy';
import type { Kept } from '../hooks/lesson-keeper';

interface Props {
  kept: Kept;
  problem: string | null;
  onRetry: () => void;
  /** Opens what is to be decided. */
  onDecide: () => void;
}

const quiet: Readonly<Partial<Record<Kept, { icon: ReactNode; text: string }>>> = {
  SAVED: { icon: <CheckCircleOutlined aria-hidden />, text: copy.saved },
  WAITING: { icon: <SyncOutlined aria-hidden />, text: copy.waiting },
  SAVING: { icon: <SyncOutlined spin aria-hidden />, text: copy.saving },
};

/** Whether what was written is at the server, and what to do when it is not. */
export function KeptSign({ kept, problem, onRetry, onDecide }: Props): ReactElement {
  const sign = quiet[kept];
  if (sign) {
    return (
      <span className="soft" role="status">
        {sign.icon} {sign.text}
      </span>
    );
  }
  if (kept === 'CLASH') {
    return (
      <Alert
        role="alert"
        type="warning"
        showIcon
        title={copy.clash}
        action={
          <Button size="small" onClick={onDecide}>
            {copy.decide}
          </Button>
        }
      />
    );
  }
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={kept === 'FAILED' ? copy.failed : `${copy.refused}：${problem ?? ''}`}
      action={
        <Button size="small" onClick={onRetry}>
          {copy.retry}
        </Button>
      }
    />
  );
}
