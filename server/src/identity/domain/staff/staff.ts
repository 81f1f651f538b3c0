import type { StaffStatus } from '@good-netizen/shared/identity/staff.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../../database/columns.js';

/** Somebody who works at the desk, for one unit. What they may do there is said by their grants. */
@Entity({ name: 'staff' })
@Unique('staff_login_name_key', ['loginName'])
@Index('staff_unit_id_idx', ['unitId'])
export class Staff {
  @IdColumn()
  id: string;

  /** As `loginNameOf` writes it. */
  @ShortTextColumn(40)
  loginName: string;

  @ShortTextColumn(40)
  displayName: string;

  @RefColumn()
  unitId: string;

  /** Argon2id in PHC format, with its salt and costs. */
  @ShortTextColumn(200)
  passwordHash: string;

  /** Sealed, bound to this id. `null`: no authenticator yet, it is set up at the next sign-in. */
  @LongTextColumn({ nullable: true })
  totpSecret: string | null;

  @InstantColumn({ nullable: true })
  totpConfirmedAt: Date | null;

  /** The last 30-second step whose code was used: no code up to it is good again. */
  @IntegerColumn({ nullable: true })
  totpLastStep: number | null;

  /** Wrong passwords and codes since the last sign-in or lock. */
  @IntegerColumn()
  failedCount: number;

  @InstantColumn({ nullable: true })
  lockedUntil: Date | null;

  @ShortTextColumn(16)
  status: StaffStatus;

  /** An administrator began a reset: the password in force opens nothing until a new one is set by the link. */
  @BooleanColumn()
  mustChangePassword: boolean;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  lastSignInAt: Date | null;

  @RevisionColumn()
  revision: number;
}

/** The one way a login name is written: compatibility forms folded, lower case, no spaces around. */
export function loginNameOf(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}
