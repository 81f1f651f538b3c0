import { Limits } from '@good-netizen/shared/limits';
import type { DeskCodeVersionDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { App, DatePicker, Form, Modal } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { dayOf, instantOf, WALL_FORMAT, wallNow } from '@/lib/format/shanghai-wall';
import { startConsultation } from '../api/write-code';
import { codeCopy, flowCopy as copy } from '../code.copy';

interface Props {
  code: DeskCodeVersionDto;
  open: boolean;
  onClose: () => void;
}

const USUAL_DAYS = 30;

/** Lays a draft out to the public until a deadline. */
export function ConsultDialog({ code, open, onClose }: Props): ReactElement {
  const { message } = App.useApp();
  const start = async ({ closesAt }: { closesAt: Dayjs }): Promise<void> => {
    await startConsultation(code.id, { revision: code.revision, closesAt: instantOf(closesAt) });
    void message.success(codeCopy.done);
    onClose();
  };
  const earliest = dayOf(wallNow().add(Limits.consultationMinHours, 'hour'));
  const latest = dayOf(wallNow().add(Limits.consultationMaxDays, 'day'));
  return (
    <Modal title={copy.consult} open={open} onCancel={onClose} footer={null} destroyOnHidden>
      <p>{copy.consultNote}</p>
      <SimpleForm<{ closesAt: Dayjs }>
        onSubmit={start}
        submit={copy.consult}
        initialValues={{ closesAt: wallNow().add(USUAL_DAYS, 'day').endOf('day').startOf('minute') }}
      >
        <Form.Item
          name="closesAt"
          label={copy.closesAt}
          extra={copy.closesAtHint}
          rules={[{ required: true, message: codeCopy.required(copy.closesAt) }]}
        >
          <DatePicker
            showTime={{ format: 'HH:mm' }}
            format={WALL_FORMAT}
            allowClear={false}
            disabledDate={(day) => dayOf(day) < earliest || dayOf(day) > latest}
          />
        </Form.Item>
      </SimpleForm>
    </Modal>
  );
}
