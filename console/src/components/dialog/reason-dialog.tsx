import { Limits } from '@good-netizen/shared/limits';
import { Alert, Form, Input, Modal } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';
import { sentenceFor } from '@/lib/http/api-error';
import { useFocusBack } from './use-focus-back';

interface Props {
  open: boolean;
  title: string;
  /** What will happen, in one sentence. */
  children?: ReactNode;
  /** 'second-person': it waits for another's approval. 'personal-data': what is read goes on record. */
  kind?: 'plain' | 'second-person' | 'personal-data';
  okText: string;
  isDangerous?: boolean;
  /** Does it; what it throws is shown here and the dialog stays. */
  onConfirm: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

const notes = {
  'second-person': '提交后需要另一位同志批准才生效。',
  'personal-data': '查看个人信息会记入审计日志，理由一并保存。',
} as const;

/** Asks why, before something that goes on record with its reason. */
export function ReasonDialog(props: Props): ReactElement {
  const { open, title, kind = 'plain', okText, isDangerous = false, onConfirm, onClose } = props;
  const [form] = Form.useForm<{ reason: string }>();
  useFocusBack();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const close = (): void => {
    setProblem(null);
    onClose();
  };
  const confirm = async ({ reason }: { reason: string }): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm(reason.trim());
      close();
    } catch (error) {
      setProblem(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      title={title}
      open={open}
      onCancel={close}
      onOk={() => form.submit()}
      okText={okText}
      okButtonProps={{ danger: isDangerous, loading: busy }}
      afterOpenChange={(isOpen) => isOpen && form.focusField('reason')}
      destroyOnHidden
    >
      {props.children}
      {kind !== 'plain' && <Alert type="info" showIcon title={notes[kind]} style={{ marginBottom: 12 }} />}
      {problem && <Alert role="alert" type="error" showIcon title={problem} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" preserve={false} onFinish={(values) => void confirm(values)}>
        <Form.Item
          name="reason"
          label="理由"
          rules={[
            { required: true, whitespace: true, message: '请写明理由。' },
            { min: Limits.reasonMinChars, message: `至少 ${Limits.reasonMinChars} 个字。` },
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={Limits.reasonMaxChars} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
