import type { FormAnswersDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { RegistrationStatus } from '@good-netizen/shared/states/registration.states';
import { Entity, Index, Unique } from 'typeorm';
import {
  BooleanColumn,
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** A person's place in a session, or in the line before it. */
@Entity({ name: 'registration' })
@Unique('registration_session_id_netizen_id_key', ['sessionId', 'netizenId'])
@Unique('registration_session_id_number_key', ['sessionId', 'number'])
@Index('registration_netizen_id_idx', ['netizenId'])
@Index('registration_session_id_status_number_idx', ['sessionId', 'status', 'number'])
@Index('registration_status_offered_until_idx', ['status', 'offeredUntil'])
export class Registration {
  @IdColumn()
  id: string;

  @RefColumn()
  sessionId: string;

  @RefColumn()
  netizenId: string;

  @ShortTextColumn(16)
  status: RegistrationStatus;

  /** The order of arrival; who signs up again after giving a place back gets a new one. */
  @IntegerColumn()
  number: number;

  @JsonColumn({ nullable: true })
  answers: FormAnswersDto | null;

  @BooleanColumn()
  withGuardian: boolean;

  @InstantColumn()
  signedUpAt: Date;

  @InstantColumn({ nullable: true })
  offeredUntil: Date | null;

  /** SHA-256 over the person and the idempotency key of the sign-up that stands. */
  @HexColumn(64)
  repeatKey: string;
}
