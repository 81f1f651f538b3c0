import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OrganisationService } from '../../../organisation/organisation.service.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { newId } from '../../../platform/id.js';
import { Keyring } from '../../../platform/keyring.js';
import { KeyPurpose } from '../../../platform/key-purposes.js';
import { deviceLabel } from '../../domain/staff/device-label.js';
import { isLive, isUseWorthWriting, StaffSession, staffSessionExpiry } from '../../domain/staff/staff-session.js';
import { StaffSessionRepository } from '../../persistence/staff/staff-session.repository.js';
import type { StaffActor } from '../../staff-actor.js';
import { StaffSessionSource } from '../../staff-session-source.js';
import type { StaffClient } from './staff-client.js';

const TOKEN = /^[\w-]{43}$/;

/** A session that was just opened, and the only copy of its token. */
export interface OpenedStaffSession {
  readonly session: StaffSession;
  readonly token: string;
}

/** Sessions at the desk: makes them and says whose they are. */
@Injectable()
export class StaffSessions extends StaffSessionSource {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: StaffSessionRepository,
    private readonly organisation: OrganisationService,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** A new session, not yet written. */
  make(staffId: string, { address, userAgent }: StaffClient): OpenedStaffSession {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const session: StaffSession = {
      id: newId(),
      staffId,
      tokenHash: hashOf(token),
      createdAt: now,
      lastUsedAt: now,
      expiresAt: staffSessionExpiry(now),
      endedAt: null,
      endedBy: null,
      device: deviceLabel(userAgent),
      addressHash: this.addressHash(address),
    };
    return { session, token };
  }

  addressHash(address: string): string {
    return this.keyring.keyedHash(KeyPurpose.staffAddress, address);
  }

  async resolve(token: string, address: string): Promise<StaffActor | null> {
    if (!TOKEN.test(token)) return null;
    const now = this.clock.now();
    const found = await this.unitOfWork.read(async (tx) => {
      const known = await this.sessions.findWithStaff(tx, hashOf(token));
      if (!known || !isLive(known.session, now) || known.staff.status !== 'ACTIVE') return null;
      return { ...known, grants: await this.organisation.grantsOf(tx, known.staff.id) };
    });
    if (!found) return null;
    const { session, staff, grants } = found;
    if (isUseWorthWriting(session, now)) {
      await this.unitOfWork.run((tx) => this.sessions.touch(tx, session.id, now));
    }
    const { id: staffId, displayName: name, unitId } = staff;
    return { staffId, sessionId: session.id, name, unitId, grants, addressHash: this.addressHash(address) };
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
