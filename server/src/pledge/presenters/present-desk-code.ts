import type { DeskCodeVersionDto, DeskCodeVersionRowDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { codeVersionStates } from '@good-netizen/shared/states/code-version.states';
import type { Clause } from '../domain/clause.js';
import { isEditable } from '../domain/code-draft.js';
import type { CodeVersion } from '../domain/code-version.js';
import { presentCode } from './present-code.js';

/** A version as the desk sees it, in any state. */
export function presentDeskCode(code: CodeVersion, clauses: readonly Clause[]): DeskCodeVersionDto {
  return {
    ...presentCode(code, clauses),
    revision: code.revision,
    updatedAt: code.updatedAt?.toISOString() ?? null,
    consultationId: code.consultationId,
    consultationClosesAt: code.consultationClosesAt?.toISOString() ?? null,
    next: [...codeVersionStates.next[code.status]],
    editable: isEditable(code.status),
  };
}

export function presentDeskCodeRow(code: CodeVersion, clauses: number): DeskCodeVersionRowDto {
  const { id, version, status, title, issuingUnit, revision, demonstration } = code;
  return {
    id,
    version,
    status,
    title,
    issuingUnit,
    clauses,
    consultationClosesAt: code.consultationClosesAt?.toISOString() ?? null,
    publishedAt: code.publishedAt?.toISOString() ?? null,
    effectiveFrom: code.effectiveFrom?.toISOString() ?? null,
    updatedAt: code.updatedAt?.toISOString() ?? null,
    revision,
    demonstration,
  };
}
