import type { ResultDto } from '@good-netizen/shared/selection/selection.dto';
import type { Candidate } from '../domain/candidate.js';
import type { SelectionResult } from '../domain/selection-result.js';
import type { Selection } from '../domain/selection.js';

/** 计票结果（未公示）. */
export function presentResult(
  selection: Pick<Selection, 'id' | 'title' | 'status'>,
  result: SelectionResult,
  candidates: readonly Candidate[],
): ResultDto {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const rows = result.perCandidate.flatMap(({ candidateId, votes, voters }) => {
    const candidate = byId.get(candidateId);
    if (!candidate) return [];
    return [{ candidateId, number: candidate.number, title: candidate.title, byline: candidate.byline, votes, voters }];
  });
  return {
    selectionId: selection.id,
    title: selection.title,
    status: selection.status,
    computedAt: result.computedAt.toISOString(),
    ballots: result.ballots,
    voters: result.voters,
    votes: result.votes,
    rows,
  };
}
