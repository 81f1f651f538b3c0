import { mediaFailuresToRetry, type MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import { Alert, App, Button } from 'antd';
import type { ReactElement } from 'react';
import { QueryState } from '@/components/states/query-state';
import { sentenceFor } from '@/lib/http/api-error';
import { processAgain } from '../api/media';
import { useSettling } from './use-settling';
import { mediaCopy as copy } from './media.copy';

interface Props {
  id: string;
  isKnown: boolean;
  onUse: (asset: MediaAssetDto) => void;
  useText?: string;
}

/** What becomes of a file that was sent: on its way, ready to be used, or failed and why. */
export function ProcessedAsset({ id, isKnown, onUse, useText = copy.use }: Props): ReactElement {
  const asset = useSettling(id);
  return (
    <QueryState query={asset}>
      {(found) => {
        if (found.status === 'FAILED') return <Failed asset={found} />;
        if (found.status !== 'READY')
          return <Alert type="info" showIcon title={copy.processing} className="gap-below" />;
        return (
          <Alert
            type="success"
            showIcon
            title={isKnown ? copy.known : copy.ready}
            className="gap-below"
            action={
              <Button type="primary" onClick={() => onUse(found)}>
                {useText}
              </Button>
            }
          />
        );
      }}
    </QueryState>
  );
}

function Failed({ asset }: { asset: MediaAssetDto }): ReactElement {
  const { message } = App.useApp();
  const again = (): void =>
    void processAgain(asset.id).catch((error: unknown) => void message.error(sentenceFor(error)));
  const mayTry = asset.failure !== null && mediaFailuresToRetry.includes(asset.failure);
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={asset.problem}
      className="gap-below"
      action={mayTry && <Button onClick={again}>{copy.processAgain}</Button>}
    />
  );
}
