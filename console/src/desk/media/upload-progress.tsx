import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import { Alert, Button, Progress, Space } from 'antd';
import { type ReactElement, useSyncExternalStore } from 'react';
import { bytesText } from '@/lib/format/figures';
import type { FileUpload, UploadPhase } from './file-upload';
import { mediaCopy as copy } from './media.copy';
import { ProcessedAsset } from './processed-asset';

interface Props {
  upload: FileUpload;
  name: string;
  onUse: (asset: MediaAssetDto) => void;
  useText?: string;
  onAnother: () => void;
}

const words: Readonly<Partial<Record<UploadPhase, string>>> = {
  LOOKING: copy.looking,
  SENDING: copy.sending,
  PAUSED: copy.paused,
  FINISHING: copy.finishing,
  CANCELLED: copy.cancelled,
};

/** How far a file is, and what one may do with it on its way. */
export function UploadProgress({ upload, name, onUse, useText, onAnother }: Props): ReactElement {
  const { phase, bytes, total, problem, asset, isKnown } = useSyncExternalStore(upload.subscribe, upload.look);
  const percent = total === 0 ? 0 : Math.floor((bytes / total) * 100);
  return (
    <div>
      <strong>{name}</strong>
      {phase !== 'DONE' && phase !== 'CANCELLED' && (
        <Progress
          percent={percent}
          status={phase === 'FAILED' ? 'exception' : phase === 'PAUSED' ? 'normal' : 'active'}
          aria-label={copy.progress(name)}
        />
      )}
      <p className="soft" role="status">
        {words[phase]} {phase === 'SENDING' || phase === 'PAUSED' ? copy.bytes(bytesText(bytes), bytesText(total)) : ''}
      </p>
      {problem && <Alert role="alert" type="error" showIcon title={problem} className="gap-below" />}
      {asset && <ProcessedAsset id={asset.id} isKnown={isKnown} onUse={onUse} useText={useText} />}
      <Steps phase={phase} upload={upload} onAnother={onAnother} />
    </div>
  );
}

function Steps({
  phase,
  upload,
  onAnother,
}: Pick<Props, 'upload' | 'onAnother'> & { phase: UploadPhase }): ReactElement {
  const isOver = phase === 'DONE' || phase === 'FAILED' || phase === 'CANCELLED';
  return (
    <Space wrap>
      {phase === 'SENDING' && <Button onClick={() => upload.pause()}>{copy.pause}</Button>}
      {phase === 'PAUSED' && (
        <Button type="primary" onClick={() => upload.resume()}>
          {copy.resume}
        </Button>
      )}
      {phase === 'FAILED' && (
        <Button type="primary" onClick={() => void upload.start()}>
          {copy.retry}
        </Button>
      )}
      {!isOver && phase !== 'FINISHING' && (
        <Button danger onClick={() => void upload.cancel()}>
          {copy.cancel}
        </Button>
      )}
      {isOver && <Button onClick={onAnother}>{copy.another}</Button>}
    </Space>
  );
}
