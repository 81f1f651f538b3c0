import { create } from 'zustand';
import { keepValue, keptValue } from '@/lib/storage';
import { sortChoices, type Choice } from '@good-netizen/shared/selection/ballot-rules';

type Votes = Readonly<Record<string, number>>;

interface BasketState {
  /** Votes per candidate, per selection. Nothing here has been sent. */
  baskets: Readonly<Record<string, Votes>>;
  setVotes(selectionId: string, candidateId: string, votes: number): void;
  empty(selectionId: string): void;
}

type Baskets = BasketState['baskets'];

const STORAGE_KEY = 'gn:baskets';
const isBaskets = (value: unknown): value is Baskets =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((votes) => typeof votes === 'object' && votes !== null);

/** What was chosen and not yet sent. Kept on the device: a sign-in on H5 leaves the page and comes back. */
export const useBaskets = create<BasketState>()((set) => ({
  baskets: keptValue(STORAGE_KEY, isBaskets) ?? {},
  setVotes: (selectionId, candidateId, votes) =>
    set(({ baskets }) => {
      const rest = Object.entries(baskets[selectionId] ?? {}).filter(([id]) => id !== candidateId);
      const entries = votes > 0 ? [...rest, [candidateId, votes] as const] : rest;
      return { baskets: { ...baskets, [selectionId]: Object.fromEntries(entries) } };
    }),
  empty: (selectionId) => set(({ baskets }) => ({ baskets: { ...baskets, [selectionId]: {} } })),
}));

/** What a basket says, in the order that ballots are committed in. */
export function choicesIn(votes: Votes | undefined): Choice[] {
  return sortChoices(Object.entries(votes ?? {}).map(([candidateId, count]) => ({ candidateId, votes: count })));
}

useBaskets.subscribe(({ baskets }) => keepValue(STORAGE_KEY, baskets));
