import type {
  DeskConsultationDto,
  DeskOpinionRowDto,
  MyOpinionDto,
  OpinionGroupDto,
} from '@good-netizen/shared/pledge/consultation.dto';
import type { Consultation } from '../domain/consultation.js';
import type { OpinionGroup } from '../domain/opinion-group.js';
import { type ClauseTally, stancesOf } from '../domain/opinion-tally.js';
import type { Opinion } from '../domain/opinion.js';
import { presentConsultationSummary, presentReply } from './present-consultation.js';

const titleOf = ({ text }: Consultation, clauseKey: string): string =>
  text.clauses.find((clause) => clause.clauseKey === clauseKey)?.title ?? clauseKey;

/** The author's own view: what was said, whether it is public, and what became of it. */
export function presentMyOpinion(
  opinion: Opinion,
  consultation: Consultation,
  group: OpinionGroup | null,
  now: Date,
): MyOpinionDto {
  const { id, consultationId, clauseKey, stance, text, textStatus, updatedAt } = opinion;
  const closed = consultation.status === 'CLOSED';
  return {
    id,
    consultationId,
    version: consultation.version,
    versionTitle: consultation.text.title,
    clauseKey,
    clauseTitle: titleOf(consultation, clauseKey),
    stance,
    text,
    textStatus,
    updatedAt: updatedAt.toISOString(),
    editable: presentConsultationSummary(consultation, now).open,
    outcome: closed && group ? { heading: group.heading, reply: presentReply(group) } : null,
  };
}

export function presentDeskOpinion(opinion: Opinion, consultation: Consultation): DeskOpinionRowDto {
  const { id, clauseKey, stance, text, textStatus, groupId, updatedAt } = opinion;
  const clauseTitle = titleOf(consultation, clauseKey);
  return { id, clauseKey, clauseTitle, stance, text, textStatus, groupId, updatedAt: updatedAt.toISOString() };
}

export function presentGroup(group: OpinionGroup, consultation: Consultation, opinions: number): OpinionGroupDto {
  const { id, clauseKey, heading, revision } = group;
  const clauseTitle = titleOf(consultation, clauseKey);
  return { id, clauseKey, clauseTitle, heading, opinions, reply: presentReply(group), revision };
}

/** What is left to do before it can go to review. */
export function presentDeskConsultation(
  consultation: Consultation,
  facts: { tallies: readonly ClauseTally[]; groups: readonly OpinionGroup[]; ungrouped: number },
  now: Date,
): DeskConsultationDto {
  const { tallies, groups, ungrouped } = facts;
  return {
    ...presentConsultationSummary(consultation, now),
    codeVersionId: consultation.codeVersionId,
    opinions: tallies.reduce((sum, { count }) => sum + count, 0),
    ungrouped,
    groups: groups.length,
    unanswered: groups.filter(({ outcome }) => outcome === null).length,
    clauses: consultation.text.clauses.map(({ clauseKey, title }) => {
      const { SUPPORT: support, AMEND: amend, OPPOSE: oppose } = stancesOf(tallies, clauseKey);
      const ofClause = groups.filter((group) => group.clauseKey === clauseKey).length;
      return { clauseKey, title, support, amend, oppose, groups: ofClause };
    }),
  };
}
