import type { MediaAssetDto, MediaStatus } from '@good-netizen/shared/media/media.dto';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { useSettling } from '@/desk/media/use-settling';
import { statusNames } from '../media.copy';

const colours: Readonly<Record<MediaStatus, string>> = {
  UPLOADED: 'default',
  PROCESSING: 'processing',
  READY: 'success',
  FAILED: 'error',
};

/** Whether it can be used, and why not; while the server is at it, it is asked again and again. */
export function AssetStatus({ asset }: { asset: MediaAssetDto }): ReactElement {
  const isGoing = asset.status === 'UPLOADED' || asset.status === 'PROCESSING';
  const { status, problem } = useSettling(isGoing ? asset.id : null).data ?? asset;
  return (
    <div className="words">
      <Tag color={colours[status]}>{statusNames[status]}</Tag>
      {problem && <div className="soft">{problem}</div>}
    </div>
  );
}
