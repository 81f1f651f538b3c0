import type { Ballot } from './ballot.js';

/** Of a voter's ballots those that a later one of the same period has replaced, where the rules let people vote again. */
export function supersededIds(
  ballots: readonly Pick<Ballot, 'ballotId' | 'selectionId' | 'periodKey' | 'slot'>[],
  mayRevote: (selectionId: string) => boolean,
): Set<string> {
  const newest = new Map<string, number>();
  const placeOf = (ballot: Pick<Ballot, 'selectionId' | 'periodKey'>) => `${ballot.selectionId}/${ballot.periodKey}`;
  for (const ballot of ballots) {
    newest.set(placeOf(ballot), Math.max(newest.get(placeOf(ballot)) ?? 0, ballot.slot));
  }
  const replaced = ballots.filter(
    (ballot) => mayRevote(ballot.selectionId) && ballot.slot < (newest.get(placeOf(ballot)) ?? 0),
  );
  return new Set(replaced.map((ballot) => ballot.ballotId));
}
