import type { CodeVersionDto, CodeVersionSummaryDto } from '@good-netizen/shared/pledge/pledge.dto';
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
    clauses: clauses.map(({ id, clauseKey, quality, ordinal, title, text }) => {
      return { id, clauseKey, quality, ordinal, title, text };
    }),
    demonstration: code.demonstration,
  };
}

/** One line of the public list of versions. */
export function presentCodeSummary(code: CodeVersion): CodeVersionSummaryDto {
  const { version, status, title, issuingUnit, fingerprint, demonstration } = code;
  const publishedAt = code.publishedAt?.toISOString() ?? null;
  const effectiveFrom = code.effectiveFrom?.toISOString() ?? null;
  return { version, status, title, issuingUnit, publishedAt, effectiveFrom, fingerprint, demonstration };
}
