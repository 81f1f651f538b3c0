import { Injectable } from '@nestjs/common';
import type { InvitationStatus } from '@good-netizen/shared/identity/staff.dto';
import { type EntityManager, type FindOptionsWhere, In, IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { Invitation } from '../../domain/staff/invitation.js';

export interface InvitationPage {
  unitIds: readonly string[] | null;
  status?: InvitationStatus | undefined;
  now: Date;
  skip: number;
  take: number;
}

@Injectable()
export class InvitationRepository {
  find(tx: EntityManager, id: string): Promise<Invitation | null> {
    return tx.findOneBy(Invitation, { id });
  }

  findByCode(tx: EntityManager, codeHash: string): Promise<Invitation | null> {
    return tx.findOneBy(Invitation, { codeHash });
  }

  async insert(tx: EntityManager, invitation: Invitation): Promise<void> {
    await tx.insert(Invitation, invitation);
  }

  /** `false`: it was used, revoked or became too old meanwhile. */
  async use(tx: EntityManager, id: string, usedBy: string, at: Date): Promise<boolean> {
    const result = await tx.update(Invitation, { id, ...openAt(at) }, { usedAt: at, usedBy });
    return result.affected === 1;
  }

  async revoke(tx: EntityManager, id: string, revokedBy: string, at: Date): Promise<boolean> {
    const result = await tx.update(Invitation, { id, ...openAt(at) }, { revokedAt: at, revokedBy });
    return result.affected === 1;
  }

  page(tx: EntityManager, { unitIds, status, now, skip, take }: InvitationPage): Promise<[Invitation[], number]> {
    return tx.findAndCount(Invitation, {
      where: { ...(unitIds === null ? {} : { unitId: In([...unitIds]) }), ...(status ? inStatus(status, now) : {}) },
      order: { createdAt: 'DESC', id: 'DESC' },
      skip,
      take,
    });
  }
}

function openAt(now: Date): FindOptionsWhere<Invitation> {
  return { usedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(now) };
}

function inStatus(status: InvitationStatus, now: Date): FindOptionsWhere<Invitation> {
  switch (status) {
    case 'OPEN':
      return openAt(now);
    case 'USED':
      return { usedAt: Not(IsNull()) };
    case 'REVOKED':
      return { usedAt: IsNull(), revokedAt: Not(IsNull()) };
    case 'EXPIRED':
      return { usedAt: IsNull(), revokedAt: IsNull(), expiresAt: LessThanOrEqual(now) };
  }
}
