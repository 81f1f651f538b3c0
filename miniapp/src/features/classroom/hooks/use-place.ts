import { useCallback, useState } from 'react';
import { blockAt, type Span } from '../player/timeline';

/** Which block is shown and where in it playing begins. `jumps` counts the leaps, which begin a block anew. */
export function usePlace(timeline: readonly Span[], onMove: (position: number) => void) {
  const [place, setPlace] = useState({ index: 0, resumeAt: 0, jumps: 0 });
  const show = useCallback(
    (index: number): void => {
      onMove(timeline[index]?.start ?? 0);
      setPlace(({ jumps }) => ({ index, resumeAt: 0, jumps }));
    },
    [onMove, timeline],
  );
  const seek = useCallback(
    (position: number): void => {
      const index = blockAt(timeline, position);
      onMove(position);
      setPlace(({ jumps }) => ({ index, resumeAt: position - (timeline[index]?.start ?? 0), jumps: jumps + 1 }));
    },
    [onMove, timeline],
  );
  return { ...place, show, seek };
}
