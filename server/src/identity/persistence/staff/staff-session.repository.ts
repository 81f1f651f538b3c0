import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { Staff } from '../../domain/staff/staff.js';
import { idleSince, StaffSession, type StaffSessionEnd } from '../../domain/staff/staff-session.js';

const LISTED = 50;

/** How an account's sessions end; `except` lives on. */
export interface EndOfSessions {
  at: Date;
  by: StaffSessionEnd;
  except?: string;
}

@Injectable()
export class StaffSessionRepository {
  async insert(tx: EntityManager, session: StaffSession): Promise<void> {
    await tx.insert(StaffSession, session);
  }

  /** The session of a token and whose it is, in one query, in whatever state both are. */
  async findWithStaff(tx: EntityManager, tokenHash: string): Promise<{ session: StaffSession; staff: Staff } | null> {
    const session = await tx
      .createQueryBuilder(StaffSession, 'session')
      .innerJoinAndMapOne('session.staff', Staff, 'staff', 'staff.id = session.staffId')
      .where('session.tokenHash = :tokenHash', { tokenHash })
      .getOne();
    if (!session) return null;
    const { staff, ...plain } = session as StaffSession & { staff: Staff };
    return { session: plain, staff };
  }

  /** Notes a use, unless another request has just noted a later one. */
  async touch(tx: EntityManager, id: string, now: Date): Promise<void> {
    await tx.update(StaffSession, { id, endedAt: IsNull(), lastUsedAt: LessThanOrEqual(now) }, { lastUsedAt: now });
  }

  listLive(tx: EntityManager, staffIds: readonly string[], now: Date): Promise<StaffSession[]> {
    return tx.find(StaffSession, {
      where: {
        staffId: In([...staffIds]),
        endedAt: IsNull(),
        expiresAt: MoreThan(now),
        lastUsedAt: MoreThan(idleSince(now)),
      },
      order: { lastUsedAt: 'DESC', id: 'DESC' },
      take: LISTED,
    });
  }

  /** `false`: the person has no session of that id that was still open. */
  async end(tx: EntityManager, id: string, staffId: string, { at, by }: EndOfSessions): Promise<boolean> {
    const result = await tx.update(StaffSession, { id, staffId, endedAt: IsNull() }, { endedAt: at, endedBy: by });
    return result.affected === 1;
  }

  /** @returns how many ended */
  async endAll(tx: EntityManager, staffId: string, { at, by, except }: EndOfSessions): Promise<number> {
    const others = except === undefined ? {} : { id: Not(except) };
    const result = await tx.update(
      StaffSession,
      { staffId, endedAt: IsNull(), ...others },
      { endedAt: at, endedBy: by },
    );
    return result.affected ?? 0;
  }
}
