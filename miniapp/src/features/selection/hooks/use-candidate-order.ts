import { useMemo, useState } from 'react';
import { sha256 } from '@good-netizen/shared/bytes/sha256';
import type { CandidateCardDto } from '@good-netizen/shared/selection/selection.dto';
import { orderForVoter } from '@good-netizen/shared/selection/voter-order';
import { keepValue, keptValue } from '@/lib/storage';

const SEED_KEY = 'gn:order-seed';
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A seed of this device, for readers who are not signed in. It orders a list and guards nothing. */
function deviceSeed(): string {
  const kept = keptValue(SEED_KEY, isText);
  if (kept) return kept;
  const seed = `${Math.random()}/${Date.now()}`;
  keepValue(SEED_KEY, seed);
  return seed;
}

/** The candidates in this reader's own order: the voter's, once the server has told its seed. */
export function useCandidateOrder(
  candidates: readonly CandidateCardDto[],
  voterSeed: string | undefined,
): CandidateCardDto[] {
  const [ownSeed] = useState(deviceSeed);
  const seed = voterSeed ?? ownSeed;
  return useMemo(() => orderForVoter(sha256, seed, candidates, ({ id }) => id), [seed, candidates]);
}
