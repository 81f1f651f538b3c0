import { Alert, Button, Modal, Typography } from 'antd';
import type { ReactElement } from 'react';
import { staffCopy as copy } from '../staff.copy';

interface Props {
  title: string;
  note: string;
  secrets: readonly { label: string; value: string }[];
  onClose: () => void;
}

/** A code or link that is shown this once, to be handed over by another way. */
export const SecretDialog = ({ title, note, secrets, onClose }: Props): ReactElement => (
  <Modal
    title={title}
    open
    closable={false}
    mask={{ closable: false }}
    footer={
      <Button type="primary" onClick={onClose}>
        {copy.close}
      </Button>
    }
  >
    <Alert type="warning" showIcon title={note} />
    {secrets.map(({ label, value }) => (
      <p key={label}>
        {label}
        <br />
        <Typography.Text code copyable style={{ fontSize: 16, overflowWrap: 'anywhere' }}>
          {value}
        </Typography.Text>
      </p>
    ))}
  </Modal>
);
