import { type MediaKind, mediaKinds } from '@good-netizen/shared/media/media.dto';
import { Form, Modal, Radio } from 'antd';
import { type ReactElement, useState } from 'react';
import { useFocusBack } from '@/components/dialog/use-focus-back';
import { mediaKindNames } from '@/desk/media/media.copy';
import { UploadBox } from '@/desk/media/upload-box';
import { mediaPageCopy as copy } from '../media.copy';

/** Captions are written or read in where the film is used; as files of their own the lessons have no place for them. */
const kinds = mediaKinds.filter((kind) => kind !== 'CAPTIONS');

/** A file of any kind for one's unit. */
export function UploadDialog({ unitId, onClose }: { unitId: string; onClose: () => void }): ReactElement {
  useFocusBack();
  const [kind, setKind] = useState<MediaKind>('IMAGE');
  return (
    <Modal title={copy.uploadTitle} open width={640} footer={null} onCancel={onClose}>
      <Form.Item label={copy.kind}>
        <Radio.Group
          optionType="button"
          aria-label={copy.kind}
          options={kinds.map((value) => ({ value, label: mediaKindNames[value] }))}
          value={kind}
          onChange={({ target }) => setKind(target.value as MediaKind)}
        />
      </Form.Item>
      <UploadBox key={kind} kind={kind} unitId={unitId} useText={copy.done} onUse={onClose} />
    </Modal>
  );
}
