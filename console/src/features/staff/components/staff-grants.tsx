import type { StaffGrantDto } from '@good-netizen/shared/identity/staff.dto';
import { roleNames } from '@good-netizen/shared/organisation/roles';
import type { ReactElement } from 'react';
import { EmptyState } from '@/components/states/empty-state';
import { useScopeText } from '@/desk/scope-text';
import { staffCopy as copy } from '../staff.copy';

/** What somebody holds, in words. */
export function StaffGrants({ grants }: { grants: readonly StaffGrantDto[] }): ReactElement {
  const scopeText = useScopeText();
  if (grants.length === 0) return <EmptyState title={copy.noGrants} />;
  return (
    <ul style={{ margin: 0, paddingLeft: 20 }}>
      {grants.map((grant) => (
        <li key={grant.id}>
          <strong>{roleNames[grant.role]}</strong> · {grant.unitName} · {scopeText(grant)}
        </li>
      ))}
    </ul>
  );
}
