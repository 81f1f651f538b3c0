import { useEffect, useMemo, useRef, useState } from 'react';
import type { CastAnswerDto, CastBallotDto, SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { isTransient, sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { queryClient } from '@/lib/query/query-client';
import { choicesIn, useBaskets } from '../basket/basket-store';
import { castAndCheck, newBallot } from '../cast/cast-and-check';
import { TicketHolder } from '../cast/ticket-holder';
import { selectionCopy } from '../selection.copy';

/**
 * Casting, from the ticket to the checked receipt. A ballot that got no answer is kept and sent again as it is; only when
 * the voter changes the basket, or the server has said no, is the next one new.
 */
export function useCasting(selection: SelectionDto, mayVote: boolean) {
  const tickets = useMemo(() => new TicketHolder(selection.id), [selection.id]);
  const unanswered = useRef<{ of: string; ballot: CastBallotDto } | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    // Whatever stands in the way is said when the voter confirms.
    if (mayVote) tickets.prepare().catch(() => undefined);
  }, [mayVote, tickets]);

  const cast = async (): Promise<CastAnswerDto | null> => {
    const choices = choicesIn(useBaskets.getState().baskets[selection.id]);
    const of = JSON.stringify(choices);
    setBusy(true);
    setFault(null);
    try {
      const ticket = await tickets.take();
      if (unanswered.current?.of !== of) unanswered.current = { of, ballot: await newBallot(ticket, choices) };
      const outcome = await castAndCheck(selection, { ...unanswered.current.ballot, ticket });
      unanswered.current = null;
      if (outcome.kind === 'faulty') {
        setFault(selectionCopy.faulty + (outcome.keysChanged ? selectionCopy.keysChanged : ''));
        return null;
      }
      useBaskets.getState().empty(selection.id);
      void queryClient.invalidateQueries({ queryKey: ['selection', 'ballots'] });
      void queryClient.invalidateQueries({ queryKey: ['selection', 'eligibility', selection.id] });
      return outcome.answer;
    } catch (error) {
      if (!isTransient(error)) unanswered.current = null;
      notify(sentenceFor(error), 'warning');
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, fault, cast };
}
