import type { ComplaintDetailDto, TransferComplaintDto } from '@good-netizen/shared/identity/complaint.dto';
import { Limits } from '@good-netizen/shared/limits';
import { App, Form, Input, Modal, Select } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { SimpleForm } from '@/components/form/simple-form';
import { useUnitChoice } from '@/desk/api/units';
import { transferComplaint } from '../api/complaints';
import { complaintsCopy as copy } from '../complaints.copy';

interface Props {
  complaint: ComplaintDetailDto;
  open: boolean;
  onClose: () => void;
}

/** Hands it to another unit; then leads back to the list, since it may be out of reach. */
export function TransferDialog({ complaint, open, onClose }: Props): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [words, setWords] = useState('');
  const units = (useUnitChoice(words).data ?? []).filter(({ id }) => id !== complaint.unitId);
  const transfer = async ({ unitId, note }: TransferComplaintDto): Promise<void> => {
    await transferComplaint(complaint.id, { unitId, note: note.trim() });
    void message.success(copy.transferred);
    void navigate('/complaints', { replace: true });
  };
  return (
    <Modal title={copy.transfer} open={open} onCancel={onClose} footer={null} destroyOnHidden>
      <p>{copy.transferHint}</p>
      <SimpleForm<TransferComplaintDto> onSubmit={transfer} submit={copy.transfer}>
        <Form.Item
          name="unitId"
          label={copy.transferTo}
          rules={[{ required: true, message: copy.required(copy.transferTo) }]}
        >
          <Select
            placeholder={copy.findUnit}
            showSearch={{ filterOption: false, onSearch: setWords }}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item
          name="note"
          label={copy.transferNote}
          rules={[
            { required: true, whitespace: true, message: copy.required(copy.transferNote) },
            { min: Limits.reasonMinChars, message: copy.tooShort(Limits.reasonMinChars) },
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={Limits.reasonMaxChars} showCount />
        </Form.Item>
      </SimpleForm>
    </Modal>
  );
}
