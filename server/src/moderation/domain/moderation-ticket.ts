import type { MachineState } from '@good-netizen/shared/moderation/moderation.dto';
import type { ModerationReasonCode, ModerationVerdict } from '@good-netizen/shared/moderation/moderation-reasons';
import type { TicketStatus } from '@good-netizen/shared/states/moderation-ticket.states';
import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** 审核单: one hand-in of one thing, from the machine's look at it to a person's decision and the author's appeal. */
@Entity({ name: 'moderation_ticket' })
@Unique('moderation_ticket_open_key_key', ['openKey'])
@Index('moderation_ticket_kind_object_id_idx', ['kind', 'objectId'])
@Index('moderation_ticket_netizen_id_idx', ['netizenId'])
@Index('moderation_ticket_status_due_at_idx', ['status', 'dueAt'])
export class ModerationTicket {
  @IdColumn()
  id: string;

  /** What kind of thing it is: the name under which its room registered. */
  @ShortTextColumn(40)
  kind: string;

  @RefColumn()
  objectId: string;

  @IntegerColumn()
  round: number;

  /** `<kind>/<object id>` while nobody has decided, so that a thing waits once. */
  @ShortTextColumn(80, { nullable: true })
  openKey: string | null;

  /** The author; `null` once they left. */
  @RefColumn({ nullable: true })
  netizenId: string | null;

  @ShortTextColumn(60)
  title: string;

  @LongTextColumn({ nullable: true })
  text: string | null;

  @IntegerColumn({ nullable: true })
  activity: number | null;

  @ShortTextColumn(6, { nullable: true })
  regionCode: string | null;

  @ShortTextColumn(20, { nullable: true })
  sector: string | null;

  @ShortTextColumn(16)
  status: TicketStatus;

  /** The worst that the machine said of any part. */
  @ShortTextColumn(20)
  machine: MachineState;

  /** 1 where the machine calls it risky: a person looks at it first. */
  @IntegerColumn()
  urgency: number;

  @InstantColumn()
  submittedAt: Date;

  @InstantColumn()
  dueAt: Date;

  @RefColumn({ nullable: true })
  lockedBy: string | null;

  @ShortTextColumn(40, { nullable: true })
  lockedByName: string | null;

  @InstantColumn({ nullable: true })
  lockedUntil: Date | null;

  @ShortTextColumn(8, { nullable: true })
  verdict: ModerationVerdict | null;

  @ShortTextColumn(24, { nullable: true })
  reasonCode: ModerationReasonCode | null;

  /** For the desk only. */
  @LongTextColumn({ nullable: true })
  note: string | null;

  @RefColumn({ nullable: true })
  decidedBy: string | null;

  @ShortTextColumn(40, { nullable: true })
  decidedByName: string | null;

  @InstantColumn({ nullable: true })
  decidedAt: Date | null;

  @LongTextColumn({ nullable: true })
  appealText: string | null;

  @InstantColumn({ nullable: true })
  appealedAt: Date | null;

  @RefColumn({ nullable: true })
  appealDecidedBy: string | null;

  @ShortTextColumn(40, { nullable: true })
  appealDecidedByName: string | null;

  @InstantColumn({ nullable: true })
  appealDecidedAt: Date | null;

  @LongTextColumn({ nullable: true })
  appealAnswer: string | null;

  @RevisionColumn()
  revision: number;
}
