import { apiUrl, Paths } from '@good-netizen/shared/paths';
import type { CandidateCardDto, CandidateDto, CandidateListDto } from '@good-netizen/shared/selection/selection.dto';
import type { Candidate } from '../domain/candidate.js';

function presentCard(candidate: Candidate): CandidateCardDto {
  const { id, number, title, byline, summary, coverName, regionCode, status } = candidate;
  const coverUrl = coverName === null ? null : apiUrl(Paths.selection.cover(coverName));
  return { id, number, title, byline, summary, coverUrl, regionCode, status };
}

/** All cards, by number and for everybody alike: the order that a voter sees is made on the phone. */
export function presentCandidates(selectionId: string, candidates: readonly Candidate[]): CandidateListDto {
  return { selectionId, candidates: candidates.filter(isShown).map(presentCard) };
}

export function presentCandidate(candidate: Candidate): CandidateDto {
  return { ...presentCard(candidate), selectionId: candidate.selectionId, paragraphs: candidate.paragraphs };
}

export function isShown(candidate: Pick<Candidate, 'status'>): boolean {
  return candidate.status !== 'PENDING';
}
