import type { GroupCommit } from './group-commit.js';

const LANES = 2;

/**
 * On MariaDB and MySQL two queues side by side, so that one batch is prepared while the other is being written. Whoever has
 * the same key always has the same lane, and so never meets their own uncommitted rows. On SQLite, which has one writer, there
 * is one lane: a second would only make its batches smaller.
 */
export class Lanes<Item, Outcome> {
  private readonly lanes: readonly GroupCommit<Item, Outcome>[];

  constructor(databaseUrl: string, lane: () => GroupCommit<Item, Outcome>) {
    this.lanes = Array.from({ length: databaseUrl.startsWith('sqlite:') ? 1 : LANES }, lane);
  }

  /** The lane of a key, told by four hexadecimal digits that are spread evenly. */
  of(hex: string): GroupCommit<Item, Outcome> {
    const lane = this.lanes[parseInt(hex, 16) % this.lanes.length];
    if (!lane) throw new RangeError(`not hexadecimal: ${hex}`);
    return lane;
  }

  /** Takes nothing more and resolves when everything that waits has been settled. */
  async drain(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.drain()));
  }
}
