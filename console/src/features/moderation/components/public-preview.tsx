import {
  type ModerationReasonCode,
  moderationReasons,
  type ModerationVerdict,
} from '@good-netizen/shared/moderation/moderation-reasons';
import { Alert } from 'antd';
import type { ReactElement } from 'react';
import { moderationCopy as copy } from '../moderation.copy';

interface Props {
  verdict: ModerationVerdict;
  reasonCode: ModerationReasonCode | undefined;
}

/** What the author will be told, before it is sent. */
export function PublicPreview({ verdict, reasonCode }: Props): ReactElement | null {
  if (verdict === 'PASS') return <Alert className="gap-below" type="info" title={copy.passPreview} />;
  if (!reasonCode) return null;
  const { publicText, advice } = moderationReasons[reasonCode];
  return (
    <Alert
      className="gap-below"
      type="info"
      title={copy.publicPreview}
      description={
        <>
          <div>{publicText}</div>
          <div>{advice}</div>
        </>
      }
    />
  );
}
