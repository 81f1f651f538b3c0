import type { StaffDetailDto, StaffLinkDto } from '@good-netizen/shared/identity/staff.dto';
import { Checkbox } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { resetPassword } from '../api/staff';
import { staffCopy as copy } from '../staff.copy';

interface Props {
  staff: StaffDetailDto;
  open: boolean;
  onClose: () => void;
  onLink: (link: StaffLinkDto) => void;
}

/** Makes a link by which the person sets a new password. */
export function ResetPasswordDialog({ staff, open, onClose, onLink }: Props): ReactElement {
  const [resetTotp, setResetTotp] = useState(false);
  return (
    <ReasonDialog
      open={open}
      title={copy.reset}
      okText={copy.reset}
      isDangerous
      onConfirm={async (reason) => onLink(await resetPassword(staff.id, { reason, resetTotp }))}
      onClose={onClose}
    >
      <p>{copy.resetNote(staff.displayName)}</p>
      <p>
        <Checkbox checked={resetTotp} onChange={(event) => setResetTotp(event.target.checked)}>
          {copy.resetTotp}
        </Checkbox>
      </p>
    </ReasonDialog>
  );
}
