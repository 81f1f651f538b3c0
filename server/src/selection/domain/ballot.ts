import type { Receipt } from '@good-netizen/shared/selection/receipt';
import { Entity, Unique } from 'typeorm';
import {
  HexColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** What a receipt holds beyond the facts of the ballot and its selection. */
export type ReceiptProof = Pick<Receipt, 'keyId' | 'inclusionDeadline' | 'batch'>;

/**
 * One submission of a voter, immutable. Nothing here tells what was chosen: that is sealed, and the commitment is salted.
 * It has no foreign key: casting holds a lock on the selection's row, and a ballot never leaves.
 */
@Entity({ name: 'ballot' })
@Unique('ballot_selection_id_voter_tag_period_key_slot_key', ['selectionId', 'voterTag', 'periodKey', 'slot'])
@Unique('ballot_selection_id_voter_tag_client_key_key', ['selectionId', 'voterTag', 'clientKey'])
@Unique('ballot_selection_id_leaf_index_key', ['selectionId', 'leafIndex'])
export class Ballot {
  /** First 16 bytes of a hash over selection, voter and the phone's nonce (shared `ballotIdOf`). */
  @HexColumn(32, { primary: true })
  ballotId: string;

  @RefColumn()
  selectionId: string;

  @HexColumn(32)
  voterTag: string;

  /** `yyyymmdd` in Asia/Shanghai, or `W`. */
  @ShortTextColumn(8)
  periodKey: string;

  /** 0, 1, 2 … of this voter's ballots in this period. */
  @IntegerColumn()
  slot: number;

  /** The phone's name for this submission: the same key again is the same ballot. */
  @ShortTextColumn(64)
  clientKey: string;

  @HexColumn(32)
  nonce: string;

  @HexColumn(64)
  commitment: string;

  /** Salt and choices under the selection's seal key; of one length for all ballots of a selection. */
  @LongTextColumn()
  sealed: string;

  @JsonColumn()
  receiptProof: ReceiptProof;

  @InstantColumn()
  castAt: Date;

  /** Its place in the transparency log; `null` while the log lacks it. Unique per selection: nulls do not collide. */
  @IntegerColumn({ nullable: true })
  leafIndex: number | null;
}
