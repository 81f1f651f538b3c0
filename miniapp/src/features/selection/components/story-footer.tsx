import { View } from '@tarojs/components';
import type { CandidateDto } from '@good-netizen/shared/selection/selection.dto';
import { Button } from '@/components/button/button';
import { replaceWith } from '@/lib/navigation/navigate';
import { useCandidates } from '../api/get-candidates';
import { useEligibility } from '../api/get-eligibility';
import { useSelection } from '../api/get-selection';
import { candidateMost } from '../basket/ballot-limits';
import { useBaskets } from '../basket/basket-store';
import { useCandidateOrder } from '../hooks/use-candidate-order';
import { selectionCopy } from '../selection.copy';
import styles from './selection.module.scss';
import { VoteControl } from './vote-control';

/** Choose this one, or go on to the neighbour in the reader's own order. */
export function StoryFooter({ selectionId, candidate }: { selectionId: string; candidate: CandidateDto }): JSX.Element {
  const selection = useSelection(selectionId).data;
  const eligibility = useEligibility(selectionId).data;
  const candidates = useCandidates(selectionId).data?.candidates ?? [];
  const ordered = useCandidateOrder(candidates, eligibility?.orderSeed);
  const votes = useBaskets((state) => state.baskets[selectionId]) ?? {};
  const setVotes = useBaskets((state) => state.setVotes);
  const place = ordered.findIndex(({ id }) => id === candidate.id);
  const voting = selection?.status === 'OPEN' && (eligibility === undefined || eligibility.eligible);
  const neighbour = (label: string, to: string | undefined): JSX.Element => (
    <Button
      variant="quiet"
      size="small"
      disabled={to === undefined}
      onPress={() => void replaceWith('selection/story', { selectionId, candidateId: to ?? '' })}
    >
      {label}
    </Button>
  );
  return (
    <View className={styles.basket}>
      {neighbour(selectionCopy.previous, ordered[place - 1]?.id)}
      {selection && voting && (
        <VoteControl
          candidate={candidate}
          votes={votes[candidate.id] ?? 0}
          most={candidateMost(selection.rules, eligibility, votes, candidate.id)}
          several={selection.rules.maxPerCandidatePerPeriod > 1}
          onChange={(count) => setVotes(selectionId, candidate.id, count)}
        />
      )}
      {neighbour(selectionCopy.next, place < 0 ? undefined : ordered[place + 1]?.id)}
    </View>
  );
}
