import type {
  AdoptionReplyDto,
  ConsultationDto,
  ConsultationSummaryDto,
  ConsultedClauseDto,
} from '@good-netizen/shared/pledge/consultation.dto';
import { suppressSmall } from '@good-netizen/shared/small-groups';
import type { Consultation } from '../domain/consultation.js';
import type { OpinionGroup } from '../domain/opinion-group.js';
import { type ClauseTally, publicCounts, stancesOf } from '../domain/opinion-tally.js';
import type { Opinion } from '../domain/opinion.js';

export interface ConsultationFacts {
  tallies: readonly ClauseTally[];
  shown: readonly Opinion[];
  groups: readonly OpinionGroup[];
  sizes: ReadonlyMap<string, number>;
}

export function presentConsultationSummary(consultation: Consultation, now: Date): ConsultationSummaryDto {
  const { id, version, text, issuingUnit, status, opensAt, closesAt, demonstration } = consultation;
  return {
    id,
    version,
    title: text.title,
    issuingUnit,
    status,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    open: status === 'OPEN' && opensAt <= now && now < closesAt,
    demonstration,
  };
}

/** What everybody sees: no names; groups and replies only once the consultation is closed. */
export function presentConsultation(consultation: Consultation, facts: ConsultationFacts, now: Date): ConsultationDto {
  const { preamble, pledgeSentence, clauses } = consultation.text;
  const closed = consultation.status === 'CLOSED';
  return {
    ...presentConsultationSummary(consultation, now),
    preamble,
    pledgeSentence,
    clauses: clauses.map((clause) => presentClause(clause, facts, closed)),
  };
}

function presentClause(
  clause: Consultation['text']['clauses'][number],
  { tallies, shown, groups, sizes }: ConsultationFacts,
  closed: boolean,
): ConsultedClauseDto {
  const { clauseKey } = clause;
  return {
    ...clause,
    counts: publicCounts(stancesOf(tallies, clauseKey)),
    opinions: shown
      .filter((opinion) => opinion.clauseKey === clauseKey)
      .map(({ id, stance, text, groupId }) => ({ id, stance, text: text ?? '', groupId: closed ? groupId : null })),
    groups: groups
      .filter((group) => closed && group.clauseKey === clauseKey)
      .map((group) => ({
        id: group.id,
        heading: group.heading,
        opinions: suppressSmall(sizes.get(group.id) ?? 0),
        reply: presentReply(group),
      })),
  };
}

export function presentReply({ outcome, reason, repliedAt }: OpinionGroup): AdoptionReplyDto | null {
  if (outcome === null || reason === null || repliedAt === null) return null;
  return { outcome, reason, repliedAt: repliedAt.toISOString() };
}
