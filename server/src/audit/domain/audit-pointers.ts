import { auditFactKinds } from '@good-netizen/shared/audit/audit-fact-names';
import type { AuditEntry } from './audit-entry.js';

const UNIT = 'unit';

/** What an entry points to. */
export function pointersOf({ objectKind, objectId, unitId, facts }: AuditEntry): { kind: string; id: string }[] {
  const among = Object.entries(auditFactKinds).flatMap(([key, kind]) => {
    const id = facts[key];
    return typeof id === 'string' ? [{ kind, id }] : [];
  });
  return [{ kind: objectKind, id: objectId }, ...(unitId ? [{ kind: UNIT, id: unitId }] : []), ...among];
}
