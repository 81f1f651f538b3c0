import type { CandidateCardDto } from '@good-netizen/shared/selection/selection.dto';
import { Button } from '@/components/button/button';
import { Stepper } from '@/components/stepper/stepper';
import { Tag } from '@/components/tag/tag';
import { selectionCopy } from '../selection.copy';

interface VoteControlProps {
  candidate: Pick<CandidateCardDto, 'title' | 'status'>;
  votes: number;
  /** The most this candidate may have on this ballot. */
  most: number;
  /** Whether the rules ever allow one candidate more than one vote. */
  several: boolean;
  onChange: (votes: number) => void;
}

/** Gives a candidate votes: a switch where one is the most, a counter where more are allowed. */
export function VoteControl({ candidate, votes, most, several, onChange }: VoteControlProps): JSX.Element {
  if (candidate.status !== 'LISTED') return <Tag tone="seal">{selectionCopy.suspended}</Tag>;
  const name = selectionCopy.votesFor(candidate.title);
  if (several && votes > 0) return <Stepper value={votes} max={most} label={name} onChange={onChange} />;
  const chosen = votes > 0;
  return (
    <Button
      variant={chosen ? 'primary' : 'secondary'}
      size="small"
      disabled={!chosen && most < 1}
      label={`${chosen ? selectionCopy.chosen : selectionCopy.choose}：${candidate.title}`}
      onPress={() => onChange(chosen ? 0 : 1)}
    >
      {chosen ? selectionCopy.chosen : selectionCopy.choose}
    </Button>
  );
}
