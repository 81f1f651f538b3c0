import { mediaFailuresToRetry, type MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import { App, Button, Space } from 'antd';
import { type ReactElement, useState } from 'react';
import { processAgain } from '@/desk/api/media';
import { mediaCopy } from '@/desk/media/media.copy';
import { sentenceFor } from '@/lib/http/api-error';
import { useMay } from '@/lib/session/me';
import { removeMedia } from '../api/write-media';
import { mediaPageCopy as copy } from '../media.copy';
import { DescribeDialog } from './describe-dialog';

/** What may be done with a file: described, looked at by the server once more, removed while nothing shows it. */
export function AssetActs({ asset }: { asset: MediaAssetDto }): ReactElement {
  const { message, modal } = App.useApp();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const attempt = (work: Promise<void>, done: string): Promise<void> =>
    work.then(
      () => void message.success(done),
      (error: unknown) => void message.error(sentenceFor(error)),
    );
  const remove = (): void =>
    void modal.confirm({
      title: copy.removeTitle,
      content: `${asset.name}。${copy.removeText}`,
      okText: copy.remove,
      okButtonProps: { danger: true },
      onOk: () => attempt(removeMedia(asset.id), copy.removed),
    });
  const mayTry = asset.failure !== null && mediaFailuresToRetry.includes(asset.failure);
  return (
    <Space>
      {asset.status === 'READY' && may('media.upload') && (
        <Button size="small" onClick={() => setOpen(true)}>
          {copy.describe}
        </Button>
      )}
      {mayTry && may('media.upload') && (
        <Button size="small" onClick={() => void attempt(processAgain(asset.id), copy.tried)}>
          {mediaCopy.processAgain}
        </Button>
      )}
      {asset.uses.length === 0 && may('media.remove') && (
        <Button size="small" danger onClick={remove}>
          {copy.remove}
        </Button>
      )}
      {isOpen && <DescribeDialog asset={asset} onClose={() => setOpen(false)} />}
    </Space>
  );
}
