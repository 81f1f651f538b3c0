import { useState } from 'react';
import type { SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { goTo } from '@/lib/navigation/navigate';
import { useRequireSignIn } from '@/lib/session/use-require-sign-in';
import { useCandidates } from '../api/get-candidates';
import { useEligibility } from '../api/get-eligibility';
import { ballotRoom, votesIn } from '../basket/ballot-limits';
import { useBaskets } from '../basket/basket-store';
import { useCasting } from '../hooks/use-casting';
import { BasketBar } from './basket-bar';
import { ConfirmSheet } from './confirm-sheet';

/** The basket under the page: it stays in sight, asks for the sign-in, shows the ballot once more, and casts it. */
export function BallotFooter({ selection }: { selection: SelectionDto }): JSX.Element {
  const [confirming, setConfirming] = useState(false);
  const requireSignIn = useRequireSignIn();
  const candidates = useCandidates(selection.id);
  const eligibility = useEligibility(selection.id);
  const votes = useBaskets((state) => state.baskets[selection.id]) ?? {};
  const mayVote = eligibility.data?.eligible === true && eligibility.data.votesLeft > 0;
  const { busy, fault, cast } = useCasting(selection, mayVote);
  const send = async (): Promise<void> => {
    const answer = await cast();
    if (!answer) return;
    setConfirming(false);
    void goTo('selection/receipt', { selectionId: selection.id, ballotId: answer.receipt.ballotId });
  };
  return (
    <>
      <BasketBar
        chosen={votesIn(votes)}
        room={ballotRoom(selection.rules, eligibility.data, votes)}
        min={selection.rules.minPerBallot}
        onConfirm={() => void requireSignIn(() => setConfirming(true))}
      />
      {confirming && (
        <ConfirmSheet
          selection={selection}
          candidates={candidates.data?.candidates ?? []}
          busy={busy}
          fault={fault}
          onCast={() => void send()}
          onClose={() => setConfirming(false)}
        />
      )}
    </>
  );
}
