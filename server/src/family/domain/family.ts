import { Entity, Unique } from 'typeorm';
import { HexColumn, IdColumn, InstantColumn, ShortTextColumn } from '../../database/columns.js';

/** People who live together. It has no name: outside, nobody hears of it. */
@Entity({ name: 'family' })
@Unique('family_code_key', ['code'])
@Unique('family_repeat_key_key', ['repeatKey'])
export class Family {
  @IdColumn()
  id: string;

  /** Null: taken back. */
  @ShortTextColumn(8, { nullable: true })
  code: string | null;

  @InstantColumn({ nullable: true })
  codeExpiresAt: Date | null;

  /** SHA-256 over who founded it and the idempotency key; null once the founder left. */
  @HexColumn(64, { nullable: true })
  repeatKey: string | null;

  @InstantColumn()
  createdAt: Date;
}
