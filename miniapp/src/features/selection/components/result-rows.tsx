import type { ResultDto } from '@good-netizen/shared/selection/selection.dto';
import { BarRows } from '@/components/bar-rows/bar-rows';
import { selectionCopy } from '../selection.copy';

/** The votes of each candidate. */
export function ResultRows({ rows }: { rows: ResultDto['rows'] }): JSX.Element {
  const bars = rows.map(({ candidateId, number, title, votes }) => ({
    key: candidateId,
    name: `${selectionCopy.number(number)} ${title}`,
    value: votes,
    words: selectionCopy.votes(votes),
  }));
  return <BarRows rows={bars} />;
}
