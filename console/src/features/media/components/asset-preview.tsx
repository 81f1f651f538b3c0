import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import { Button, Image, Modal } from 'antd';
import { type ReactElement, useState } from 'react';
import { previewAddress } from '@/desk/api/media';
import { fileFor, posterOf } from '@/desk/media/file-for';
import { mediaCopy } from '@/desk/media/media.copy';
import { mediaPageCopy as copy } from '../media.copy';

/** A small picture of what it is; sound and video are played in a dialog. */
export function AssetPreview({ asset }: { asset: MediaAssetDto }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const url = fileFor(asset)?.url;
  if (url === undefined) return <span className="soft">—</span>;
  if (asset.kind === 'IMAGE') {
    return (
      <Image
        src={previewAddress(url)}
        alt={asset.alt || asset.name}
        width={72}
        height={48}
        style={{ objectFit: 'cover' }}
      />
    );
  }
  const poster = posterOf(asset);
  const told = { controls: true, autoPlay: true, src: previewAddress(url), 'aria-label': asset.alt || asset.name };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {copy.play}
        {asset.seconds !== null && ` ${mediaCopy.seconds(asset.seconds)}`}
      </Button>
      {isOpen && (
        <Modal title={asset.name} open footer={null} width={640} onCancel={() => setOpen(false)} destroyOnHidden>
          {asset.kind === 'VIDEO' ? (
            <video {...told} poster={poster ? previewAddress(poster) : undefined} style={{ width: '100%' }} />
          ) : (
            <audio {...told} style={{ width: '100%' }} />
          )}
        </Modal>
      )}
    </>
  );
}
