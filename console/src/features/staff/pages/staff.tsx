import type { StaffDetailDto, StaffLinkDto } from '@good-netizen/shared/identity/staff.dto';
import { Alert, Button, Card, Descriptions } from 'antd';
import { type ReactElement, useState } from 'react';
import { useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { useStaff } from '../api/staff';
import { ResetPasswordDialog } from '../components/reset-password-dialog';
import { SecretDialog } from '../components/secret-dialog';
import { StaffGrants } from '../components/staff-grants';
import { SuspendStaffDialog } from '../components/suspend-staff-dialog';
import { staffCopy as copy } from '../staff.copy';

/** One person at the desk: their account, and what they hold. */
export default function StaffPage(): ReactElement {
  const { staffId = '' } = useParams();
  const staff = useStaff(staffId);
  return <QueryState query={staff}>{(found) => <Person key={found.id} staff={found} />}</QueryState>;
}

function Person({ staff }: { staff: StaffDetailDto }): ReactElement {
  const [asking, setAsking] = useState<'reset' | 'suspend' | null>(null);
  const [link, setLink] = useState<StaffLinkDto | null>(null);
  const close = (): void => setAsking(null);
  const actions = (
    <>
      {staff.abilities.suspend && (
        <Button danger={staff.status === 'ACTIVE'} onClick={() => setAsking('suspend')}>
          {staff.status === 'ACTIVE' ? copy.suspend : copy.reopen}
        </Button>
      )}
      {staff.abilities.resetPassword && <Button onClick={() => setAsking('reset')}>{copy.reset}</Button>}
    </>
  );
  return (
    <Page title={staff.displayName} above={[{ title: copy.title, path: '/staff' }]} actions={actions}>
      {staff.passwordResetPending && <Alert type="info" showIcon title={copy.resetPending} className="gap-below" />}
      <Account staff={staff} />
      <Card title={copy.grants}>
        <StaffGrants grants={staff.grants} />
      </Card>
      <ResetPasswordDialog staff={staff} open={asking === 'reset'} onClose={close} onLink={setLink} />
      <SuspendStaffDialog staff={staff} open={asking === 'suspend'} onClose={close} />
      {link && (
        <SecretDialog
          title={copy.linkTitle}
          note={copy.linkExpires(instantText(link.expiresAt))}
          secrets={[{ label: copy.reset, value: link.url }]}
          onClose={() => setLink(null)}
        />
      )}
    </Page>
  );
}

const Account = ({ staff }: { staff: StaffDetailDto }): ReactElement => (
  <Card className="gap-below">
    <Descriptions column={{ xs: 1, lg: 2 }}>
      <Descriptions.Item label={copy.loginName}>{staff.loginName}</Descriptions.Item>
      <Descriptions.Item label={copy.unit}>{staff.unitName}</Descriptions.Item>
      <Descriptions.Item label={copy.status}>{copy.statuses[staff.status]}</Descriptions.Item>
      <Descriptions.Item label={copy.createdAt}>{instantText(staff.createdAt)}</Descriptions.Item>
      <Descriptions.Item label={copy.lastSignIn}>
        {staff.lastSignInAt ? instantText(staff.lastSignInAt) : copy.never}
      </Descriptions.Item>
      <Descriptions.Item label={copy.sessions}>{copy.count(staff.openSessions)}</Descriptions.Item>
      <Descriptions.Item label={copy.recoveryLeft}>{copy.count(staff.recoveryCodesLeft)}</Descriptions.Item>
      {staff.lockedUntil && <Descriptions.Item label={copy.locked}>{instantText(staff.lockedUntil)}</Descriptions.Item>}
    </Descriptions>
  </Card>
);
