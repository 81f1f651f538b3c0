import { Injectable } from '@nestjs/common';
import { checkRuleSet, rulesHash, type RuleSet } from '@good-netizen/shared/selection/rule-set';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/id.js';
import type { Candidate } from '../domain/candidate.js';
import type { Selection } from '../domain/selection.js';
import { UnsoundSelectionError } from '../domain/selection.errors.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { nodeSha256 } from './node-sha256.js';
import { SelectionKeyring } from './selection-keys.js';

export type NewCandidate = Pick<
  Candidate,
  'number' | 'title' | 'byline' | 'summary' | 'paragraphs' | 'coverName' | 'regionCode'
>;

export interface NewSelection extends Pick<
  Selection,
  'editionId' | 'activityOrdinal' | 'title' | 'intro' | 'organiser' | 'opensAt' | 'closesAt' | 'demonstration'
> {
  readonly rules: RuleSet;
  readonly candidates: readonly NewCandidate[];
}

/** Writes a selection with its candidates, secrets and frozen rules. One whose opening has passed is open at once. */
@Injectable()
export class CreateSelectionService {
  constructor(
    private readonly selections: SelectionRepository,
    private readonly keyring: SelectionKeyring,
  ) {}

  /** @throws UnsoundSelectionError when rules, times or candidates make no sense */
  async create(
    tx: EntityManager,
    wanted: NewSelection,
    now: Date,
  ): Promise<{ selection: Selection; candidates: Candidate[] }> {
    const { candidates: wantedCandidates, ...facts } = wanted;
    const problems = problemsOf(wanted);
    if (problems.length > 0) throw new UnsoundSelectionError(problems);
    const id = newId();
    const selection: Selection = {
      ...facts,
      ...this.keyring.create(id),
      id,
      status: facts.opensAt <= now ? 'OPEN' : 'FROZEN',
      revision: 1,
      rulesHash: rulesHash(nodeSha256, facts.rules),
      ballotsAtClose: null,
    };
    const candidates = wantedCandidates.map((candidate): Candidate => ({
      ...candidate,
      id: newId(),
      selectionId: id,
      status: 'LISTED',
    }));
    await this.selections.insert(tx, selection, candidates);
    return { selection, candidates };
  }
}

function problemsOf({ rules, opensAt, closesAt, candidates }: NewSelection): string[] {
  const problems = checkRuleSet(rules);
  if (rules.visibility === 'live') problems.push('live counting is not offered yet: choices are always sealed');
  if (opensAt >= closesAt) problems.push('it closes before it opens');
  if (candidates.length === 0) problems.push('there is nobody to choose');
  if (new Set(candidates.map(({ number }) => number)).size < candidates.length) problems.push('two have one number');
  return problems;
}
