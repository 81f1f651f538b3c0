import { UnitOfWork } from '../../src/database/unit-of-work.js';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { Role } from '@good-netizen/shared/organisation/roles';
import { Staff } from '../../src/identity/domain/staff/staff.js';
import { StaffSession } from '../../src/identity/domain/staff/staff-session.js';
import { StaffSessions } from '../../src/identity/services/staff/staff-sessions.js';
import { OrganisationService } from '../../src/organisation/organisation.service.js';
import { Clock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import type { TestApp } from './test-app.js';

/** Somebody at the desk: what speaks for them in requests. */
export interface AtDesk {
  staffId: string;
  sessionId: string;
  name: string;
  unitId: string;
  /** For `inject({ headers })`: the cookie, and the origin that writes need. */
  headers: { cookie: string; origin: string };
}

export type GrantWish = Partial<GrantScopeDto> & { role: Role };

/** A person at the desk of a unit with these grants (at that unit unless they say otherwise), signed in without a password. */
export async function staffAtDesk(
  { app, config }: TestApp,
  unitId: string,
  wishes: readonly GrantWish[],
  name = '演示·测试员',
): Promise<AtDesk> {
  const now = app.get(Clock).now();
  const staff = staffOf(newId(), unitId, name, now);
  const opened = app
    .get(StaffSessions, { strict: false })
    .make(staff.id, { address: '127.0.0.1', userAgent: undefined });
  const open = { editionId: null, activity: null, regionCode: null, sector: null, validUntil: null };
  await app.get(UnitOfWork).run(async (tx) => {
    await tx.insert(Staff, staff);
    await tx.insert(StaffSession, opened.session);
    for (const wish of wishes) {
      await app.get(OrganisationService, { strict: false }).give(tx, staff.id, { ...open, unitId, ...wish }, null);
    }
  });
  const headers = { cookie: `gn_staff=${opened.token}`, origin: config.publicOrigin };
  return { staffId: staff.id, sessionId: opened.session.id, name, unitId, headers };
}

/** An account whose password nobody knows. */
export function staffOf(id: string, unitId: string, displayName: string, now: Date): Staff {
  return {
    id,
    loginName: `t-${id}`,
    displayName,
    unitId,
    passwordHash: 'none',
    totpSecret: null,
    totpConfirmedAt: null,
    totpLastStep: null,
    failedCount: 0,
    lockedUntil: null,
    status: 'ACTIVE',
    mustChangePassword: false,
    createdAt: now,
    lastSignInAt: null,
    revision: 1,
  };
}
