import type { AuditEntryDto } from '@good-netizen/shared/audit/audit.dto';
import type { AuditEntry } from '../domain/audit-entry.js';

export function presentAuditEntry(entry: AuditEntry): AuditEntryDto {
  const { seq, staffId, staffName, role, unitId, permission, action, objectKind, objectId } = entry;
  return {
    seq,
    at: entry.at.toISOString(),
    actor: staffId === null ? null : { staffId, name: staffName ?? '', role, unitId: unitId ?? '' },
    permission,
    action,
    object: { kind: objectKind, id: objectId },
    beforeHash: entry.beforeHash,
    afterHash: entry.afterHash,
    reason: entry.reason,
    facts: entry.facts,
    hash: entry.hash,
  };
}
