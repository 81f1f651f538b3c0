import type { StaffDetailDto } from '@good-netizen/shared/identity/staff.dto';
import { App } from 'antd';
import type { ReactElement } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { suspendStaff } from '../api/staff';
import { staffCopy as copy } from '../staff.copy';

interface Props {
  staff: StaffDetailDto;
  open: boolean;
  onClose: () => void;
}

/** Closes an account, or opens it again. */
export function SuspendStaffDialog({ staff, open, onClose }: Props): ReactElement {
  const { message } = App.useApp();
  const suspended = staff.status === 'ACTIVE';
  const words = suspended ? copy.suspend : copy.reopen;
  return (
    <ReasonDialog
      open={open}
      title={words}
      okText={words}
      isDangerous={suspended}
      onConfirm={async (reason) => {
        await suspendStaff(staff.id, { suspended, reason, revision: staff.revision });
        void message.success(copy.done);
      }}
      onClose={onClose}
    >
      <p>{suspended ? copy.suspendNote(staff.displayName) : copy.reopenNote(staff.displayName)}</p>
    </ReasonDialog>
  );
}
