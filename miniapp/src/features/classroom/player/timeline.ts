/** A block's place on the lesson's timeline, in lesson seconds, half-open. */
export interface Span {
  start: number;
  end: number;
}

/** Blocks laid end to end. */
export function timelineOf(blocks: readonly { seconds: number }[]): Span[] {
  let start = 0;
  return blocks.map(({ seconds }) => {
    const span = { start, end: start + seconds };
    start = span.end;
    return span;
  });
}

/** Index of the block that a position lies in; past the end it is the last block, 0 for an empty lesson. */
export function blockAt(timeline: readonly Span[], position: number): number {
  const index = timeline.findIndex(({ end }) => position < end);
  return index === -1 ? Math.max(0, timeline.length - 1) : index;
}
