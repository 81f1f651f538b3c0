import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CandidateCardDto, EligibilityDto, SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { TextField } from '@/components/text-field/text-field';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { candidateMost } from '../basket/ballot-limits';
import { useBaskets } from '../basket/basket-store';
import { useCandidateOrder } from '../hooks/use-candidate-order';
import { selectionCopy } from '../selection.copy';
import { CandidateCard } from './candidate-card';
import styles from './selection.module.scss';
import { VoteControl } from './vote-control';

interface CandidateListProps {
  selection: SelectionDto;
  candidates: readonly CandidateCardDto[];
  eligibility: EligibilityDto | undefined;
}

const matches = (candidate: CandidateCardDto, words: string): boolean =>
  words === '' || candidate.title.includes(words) || String(candidate.number) === words;

/** The candidates in the reader's own order, with a search; votes are given here while voting goes on. */
export function CandidateList({ selection, candidates, eligibility }: CandidateListProps): JSX.Element {
  const [words, setWords] = useState('');
  const ordered = useCandidateOrder(candidates, eligibility?.orderSeed);
  const votes = useBaskets((state) => state.baskets[selection.id]) ?? {};
  const setVotes = useBaskets((state) => state.setVotes);
  const { rules, id } = selection;
  const voting = selection.status === 'OPEN' && (eligibility === undefined || eligibility.eligible);
  const shown = ordered.filter((candidate) => matches(candidate, words.trim()));
  return (
    <View className={styles.sections}>
      <Heading>{selectionCopy.candidates(candidates.length)}</Heading>
      <View className={styles.note}>{selectionCopy.orderNote}</View>
      <TextField label={selectionCopy.search} value={words} onChange={setWords} />
      {shown.length === 0 && <View className={styles.note}>{selectionCopy.searchNone}</View>}
      <View className={styles.grid}>
        {shown.map((candidate) => (
          <View key={candidate.id} className={styles.cell}>
            <CandidateCard
              candidate={candidate}
              onRead={() => void goTo('selection/story', { selectionId: id, candidateId: candidate.id })}
            >
              {voting && (
                <VoteControl
                  candidate={candidate}
                  votes={votes[candidate.id] ?? 0}
                  most={candidateMost(rules, eligibility, votes, candidate.id)}
                  several={rules.maxPerCandidatePerPeriod > 1}
                  onChange={(count) => setVotes(id, candidate.id, count)}
                />
              )}
            </CandidateCard>
          </View>
        ))}
      </View>
    </View>
  );
}
