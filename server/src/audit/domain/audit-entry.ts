import { Entity, Index } from 'typeorm';
import {
  HexColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** One act on record. Never changed, never taken out. */
@Entity({ name: 'audit_entry' })
@Index('audit_entry_at_idx', ['at'])
@Index('audit_entry_action_at_idx', ['action', 'at'])
@Index('audit_entry_object_kind_object_id_idx', ['objectKind', 'objectId'])
@Index('audit_entry_staff_id_idx', ['staffId'])
export class AuditEntry {
  /** From 1, without a gap. */
  @IntegerColumn({ primary: true })
  seq: number;

  @InstantColumn()
  at: Date;

  /** `null`: the system itself. */
  @RefColumn({ nullable: true })
  staffId: string | null;

  /** The name that the person had then. */
  @ShortTextColumn(40, { nullable: true })
  staffName: string | null;

  @ShortTextColumn(20, { nullable: true })
  role: string | null;

  @RefColumn({ nullable: true })
  unitId: string | null;

  @ShortTextColumn(60, { nullable: true })
  permission: string | null;

  /** `<noun>.<verb>`: `code.publish`. */
  @ShortTextColumn(60)
  action: string;

  @ShortTextColumn(40)
  objectKind: string;

  @ShortTextColumn(64)
  objectId: string;

  @HexColumn(64, { nullable: true })
  beforeHash: string | null;

  @HexColumn(64, { nullable: true })
  afterHash: string | null;

  @LongTextColumn({ nullable: true })
  reason: string | null;

  @JsonColumn()
  facts: Record<string, unknown>;

  @HexColumn(64, { nullable: true })
  addressHash: string | null;

  @HexColumn(64)
  previousHash: string;

  @HexColumn(64)
  hash: string;
}
