import type { AuditEntryDto } from '@good-netizen/shared/audit/audit.dto';
import type { AuditEntry } from '../domain/audit-entry.js';
import { pointersOf } from '../domain/audit-pointers.js';

/** @param known what ids are called, more than this entry's perhaps */
export function presentAuditEntry(entry: AuditEntry, known: ReadonlyMap<string, string>): AuditEntryDto {
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
    names: Object.fromEntries(
      pointersOf(entry).flatMap(({ id }) => {
        const name = known.get(id);
        return name === undefined ? [] : [[id, name] as const];
      }),
    ),
    hash: entry.hash,
  };
}
