import { Entity, Unique } from 'typeorm';
import { HexColumn, IdColumn, InstantColumn, RefColumn } from '../../../database/columns.js';
import { Staff } from './staff.js';

/** One of ten codes that stand in, once each, for a lost authenticator. Only a keyed hash is kept. */
@Entity({ name: 'recovery_code' })
@Unique('recovery_code_staff_id_code_hash_key', ['staffId', 'codeHash'])
export class RecoveryCode {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Staff })
  staffId: string;

  @HexColumn(64)
  codeHash: string;

  @InstantColumn({ nullable: true })
  usedAt: Date | null;
}
