import type { ProposalStatus } from '@good-netizen/shared/organisation/organisation.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** An act that one person proposes and another one decides. */
@Entity({ name: 'proposal' })
@Index('proposal_status_proposed_at_idx', ['status', 'proposedAt'])
@Unique('proposal_open_key_key', ['openKey'])
export class Proposal {
  @IdColumn()
  id: string;

  /** `<noun>.<verb>`, also the permission to propose and to decide it. */
  @ShortTextColumn(60)
  action: string;

  @ShortTextColumn(40)
  objectKind: string;

  @ShortTextColumn(64)
  objectId: string;

  @ShortTextColumn(120)
  objectTitle: string;

  /** Action and object while it is open, `null` afterwards: the same thing waits only once. */
  @ShortTextColumn(170, { nullable: true })
  openKey: string | null;

  @LongTextColumn()
  reason: string;

  @JsonColumn()
  facts: Record<string, unknown>;

  @ShortTextColumn(12)
  status: ProposalStatus;

  @RefColumn()
  proposedBy: string;

  @ShortTextColumn(40)
  proposedByName: string;

  @RefColumn()
  proposedByUnitId: string;

  @InstantColumn()
  proposedAt: Date;

  @RefColumn({ nullable: true })
  decidedBy: string | null;

  @ShortTextColumn(40, { nullable: true })
  decidedByName: string | null;

  @InstantColumn({ nullable: true })
  decidedAt: Date | null;

  @LongTextColumn({ nullable: true })
  decisionReason: string | null;
}
