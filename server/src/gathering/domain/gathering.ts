import type { FormFieldDto, GatheringKind } from '@good-netizen/shared/gathering/gathering.dto';
import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import type { GatheringStatus } from '@good-netizen/shared/states/registration.states';
import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** A lecture or an event of a unit, which takes place in one or more sessions. */
@Entity({ name: 'gathering' })
@Index('gathering_unit_id_updated_at_idx', ['unitId', 'updatedAt'])
@Index('gathering_status_sign_up_closes_at_idx', ['status', 'signUpClosesAt'])
export class Gathering {
  @IdColumn()
  id: string;

  @ShortTextColumn(16)
  kind: GatheringKind;

  @ShortTextColumn(12)
  status: GatheringStatus;

  @RefColumn()
  unitId: string;

  @IntegerColumn()
  activityOrdinal: number;

  @ShortTextColumn(12)
  regionCode: string;

  @ShortTextColumn(60)
  title: string;

  @LongTextColumn()
  summary: string;

  @ShortTextColumn(60, { nullable: true })
  lecturer: string | null;

  @ShortTextColumn(100, { nullable: true })
  place: string | null;

  @ShortTextColumn(300, { nullable: true })
  onlineLink: string | null;

  /** Who may come; empty: everybody. */
  @JsonColumn()
  ages: AgeBand[];

  @BooleanColumn()
  guardianNeeded: boolean;

  @JsonColumn()
  form: FormFieldDto[];

  @InstantColumn()
  signUpOpensAt: Date;

  @InstantColumn()
  signUpClosesAt: Date;

  /** How long a place is kept for the next in line. */
  @IntegerColumn()
  offerHours: number;

  @LongTextColumn({ nullable: true })
  cancelReason: string | null;

  @RefColumn({ nullable: true })
  courseId: string | null;

  @RefColumn()
  createdBy: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  updatedAt: Date;

  @RevisionColumn()
  revision: number;
}
