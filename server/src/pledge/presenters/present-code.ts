import type { CodeVersionDto } from '@good-netizen/shared/pledge/pledge.dto';
import type { Clause } from '../domain/clause.js';
import type { CodeVersion } from '../domain/code-version.js';

export function presentCode(code: CodeVersion, clauses: readonly Clause[]): CodeVersionDto {
  return {
    id: code.id,
    version: code.version,
    status: code.status,
    title: code.title,
    preamble: code.preamble,
    pledgeSentence: code.pledgeSentence,
    issuingUnit: code.issuingUnit,
    publishedAt: code.publishedAt?.toISOString() ?? null,
    effectiveFrom: code.effectiveFrom?.toISOString() ?? null,
    fingerprint: code.fingerprint,
    clauses: clauses.map(({ id, quality, ordinal, title, text }) => ({ id, quality, ordinal, title, text })),
    demonstration: code.demonstration,
  };
}
