import type { MachineState } from '@good-netizen/shared/moderation/moderation.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';
import { ModerationTicket } from './moderation-ticket.js';

export type CheckedPart = 'text' | 'image' | 'audio' | 'video';

/** Why a machine could not look; for the desk and the log. */
export type Unavailability =
  'NO_MINI_PROGRAM' | 'NOT_SEEN_LATELY' | 'VIDEO' | 'NO_CALLBACK' | 'NOT_FETCHED' | 'REFUSED' | 'NO_ANSWER' | 'NO_PUSH';

/** What WeChat was asked about one part of a hand-in, and what it said. */
@Entity({ name: 'machine_check' })
@Unique('machine_check_trace_id_key', ['traceId'])
@Index('machine_check_ticket_id_idx', ['ticketId'])
@Index('machine_check_state_next_at_idx', ['state', 'nextAt'])
export class MachineCheck {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => ModerationTicket })
  ticketId: string;

  @IntegerColumn()
  ordinal: number;

  @ShortTextColumn(8)
  part: CheckedPart;

  @LongTextColumn({ nullable: true })
  url: string | null;

  @ShortTextColumn(20)
  state: MachineState;

  @IntegerColumn({ nullable: true })
  label: number | null;

  @ShortTextColumn(16, { nullable: true })
  unavailability: Unavailability | null;

  /** By which the push names it; a text has none. */
  @ShortTextColumn(64, { nullable: true })
  traceId: string | null;

  @IntegerColumn()
  attempts: number;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  askedAt: Date | null;

  /** PENDING: when it is asked (again); taken for a minute by who asks. */
  @InstantColumn()
  nextAt: Date;
}
