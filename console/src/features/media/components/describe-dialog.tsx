import { Limits } from '@good-netizen/shared/limits';
import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import { App, Form, Input, Modal } from 'antd';
import type { ReactElement } from 'react';
import { useFocusBack } from '@/components/dialog/use-focus-back';
import { SimpleForm } from '@/components/form/simple-form';
import { describeMedia } from '../api/write-media';
import { mediaPageCopy as copy } from '../media.copy';

interface Values {
  name: string;
  alt: string;
}

/** How a file is called, and what it shows to who sees or hears it not. */
export function DescribeDialog({ asset, onClose }: { asset: MediaAssetDto; onClose: () => void }): ReactElement {
  useFocusBack();
  const { message } = App.useApp();
  const save = async ({ name, alt }: Values): Promise<void> => {
    const { id, revision, captionsId } = asset;
    await describeMedia(id, { revision, name: name.trim(), alt: alt.trim(), captionsId });
    void message.success(copy.described);
    onClose();
  };
  return (
    <Modal title={copy.describe} open footer={null} onCancel={onClose}>
      <SimpleForm<Values> submit={copy.save} initialValues={{ name: asset.name, alt: asset.alt }} onSubmit={save}>
        <Form.Item
          name="name"
          label={copy.name}
          rules={[{ required: true, whitespace: true, message: copy.nameNeeded }]}
        >
          <Input maxLength={Limits.mediaNameMaxChars} />
        </Form.Item>
        <Form.Item name="alt" label={copy.alt} extra={copy.altHint}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={Limits.mediaAltMaxChars} showCount />
        </Form.Item>
      </SimpleForm>
    </Modal>
  );
}
