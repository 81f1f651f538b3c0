import type { MediaAssetDto, MediaKind } from '@good-netizen/shared/media/media.dto';
import { Modal, Tabs } from 'antd';
import type { ReactElement } from 'react';
import { useFocusBack } from '@/components/dialog/use-focus-back';
import { MediaChoice } from './media-choice';
import { mediaCopy as copy, mediaKindNames } from './media.copy';
import { UploadBox } from './upload-box';

interface Props {
  kind: MediaKind;
  /** Whose media: the unit that makes the thing they are put into. */
  unitId: string;
  onUse: (asset: MediaAssetDto) => void;
  onClose: () => void;
}

/** A file from this computer, or one that the unit has already. */
export function MediaDialog({ kind, unitId, onUse, onClose }: Props): ReactElement {
  useFocusBack();
  const use = (asset: MediaAssetDto): void => {
    onUse(asset);
    onClose();
  };
  const items = [
    { key: 'upload', label: copy.upload, children: <UploadBox kind={kind} unitId={unitId} onUse={use} /> },
    { key: 'library', label: copy.library, children: <MediaChoice kind={kind} unitId={unitId} onUse={use} /> },
  ];
  return (
    <Modal title={copy.dialogTitle(mediaKindNames[kind])} open width={760} footer={null} onCancel={onClose}>
      <Tabs items={items} />
    </Modal>
  );
}
