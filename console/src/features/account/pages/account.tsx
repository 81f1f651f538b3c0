import { roleNames } from '@good-netizen/shared/organisation/roles';
import { Alert, Button, Card, Descriptions } from 'antd';
import { type ReactElement, useState } from 'react';
import { Page } from '@/components/page/page';
import { EmptyState } from '@/components/states/empty-state';
import { QueryState } from '@/components/states/query-state';
import { useScopeText } from '@/desk/scope-text';
import { useMe } from '@/lib/session/me';
import { accountCopy as copy } from '../account.copy';
import { RenewRecoveryCodes } from '../components/renew-recovery-codes';

const FEW = 3;

/** Who one is at the desk, and what one holds. */
export default function AccountPage(): ReactElement {
  const me = useMe();
  const scopeText = useScopeText();
  const [renewing, setRenewing] = useState(false);
  return (
    <Page title={copy.title}>
      <QueryState query={{ data: me.data ?? undefined, error: me.error, refetch: me.refetch }}>
        {({ staff, grants, recoveryCodesLeft }) => (
          <>
            <Card className="gap-below">
              <Descriptions column={1}>
                <Descriptions.Item label={copy.name}>{staff.displayName}</Descriptions.Item>
                <Descriptions.Item label={copy.loginName}>{staff.loginName}</Descriptions.Item>
                <Descriptions.Item label={copy.unit}>{staff.unitName}</Descriptions.Item>
              </Descriptions>
            </Card>
            <Card title={copy.grants} className="gap-below">
              {grants.length === 0 && <EmptyState title={copy.noGrants} />}
              {grants.map((grant) => (
                <p key={grant.id}>
                  <strong>{roleNames[grant.role]}</strong> · {grant.unitName} · {scopeText(grant)}
                </p>
              ))}
            </Card>
            <Card title={copy.recovery}>
              <p>{copy.recoveryLeft(recoveryCodesLeft)}</p>
              {recoveryCodesLeft <= FEW && (
                <Alert type="warning" showIcon title={copy.recoveryFew} className="gap-below" />
              )}
              <Button onClick={() => setRenewing(true)}>{copy.renew}</Button>
            </Card>
            {renewing && <RenewRecoveryCodes onClose={() => setRenewing(false)} />}
          </>
        )}
      </QueryState>
    </Page>
  );
}
