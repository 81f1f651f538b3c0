import type { MyBallotDto, MyBallotState } from '@good-netizen/shared/selection/selection.dto';
import type { SelectionStatus } from '@good-netizen/shared/states/selection.states';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import type { Ballot } from '../domain/ballot.js';
import type { Opening } from '../domain/ballot-batch.js';
import { receiptOf } from '../domain/receipt-of.js';
import type { Selection } from '../domain/selection.js';

const NOT_COUNTED_YET: ReadonlySet<SelectionStatus> = new Set([
  'FROZEN',
  'OPEN',
  'PAUSED',
  'CLOSING',
  'CLOSED',
  'CANCELLED',
]);

/** A ballot as its own voter sees it, choices included. Never for anybody else. */
export function presentMyBallot(
  ballot: Ballot,
  selection: Pick<Selection, 'id' | 'title' | 'status' | 'rulesHash'>,
  opening: Opening,
  titles: ReadonlyMap<string, string>,
  superseded: boolean,
): MyBallotDto {
  return {
    ballotId: ballot.ballotId,
    selectionId: selection.id,
    selectionTitle: selection.title,
    periodKey: ballot.periodKey,
    castOn: shanghaiDay(ballot.castAt),
    state: stateOf(selection.status, superseded),
    receipt: receiptOf(ballot, selection.rulesHash),
    salt: opening.salt,
    choices: opening.choices.map(({ candidateId, votes }) => ({
      candidateId,
      votes,
      title: titles.get(candidateId) ?? '',
    })),
  };
}

function stateOf(status: SelectionStatus, superseded: boolean): MyBallotState {
  if (superseded) return 'SUPERSEDED';
  return NOT_COUNTED_YET.has(status) ? 'RECEIVED' : 'COUNTED';
}
