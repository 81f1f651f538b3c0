import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { RoleGrant } from '../domain/role-grant.js';

export interface GrantFilter {
  readonly staffId?: string;
  readonly unitId?: string;
  readonly role?: RoleGrant['role'];
}

@Injectable()
export class GrantRepository {
  /** What a person holds and nobody took back; some of it may have ended by itself. */
  listHeld(tx: EntityManager, staffId: string): Promise<RoleGrant[]> {
    return tx.find(RoleGrant, { where: { staffId, revokedAt: IsNull() }, order: { givenAt: 'ASC', id: 'ASC' } });
  }

  /** Everyone's, also what was taken back, newest first. */
  list(tx: EntityManager, filter: GrantFilter): Promise<RoleGrant[]> {
    const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
    return tx.find(RoleGrant, { where: given, order: { givenAt: 'DESC', id: 'DESC' } });
  }

  peek(tx: EntityManager, id: string): Promise<RoleGrant | null> {
    return tx.findOneBy(RoleGrant, { id });
  }

  /** The grant, locked. */
  find(tx: EntityManager, id: string): Promise<RoleGrant | null> {
    return tx.findOne(RoleGrant, { where: { id }, ...forUpdate(tx) });
  }

  /** All grants of a role that nobody took back, locked: so that the last of them is not taken twice at once. */
  lockRole(tx: EntityManager, role: RoleGrant['role']): Promise<RoleGrant[]> {
    return tx.find(RoleGrant, { where: { role, revokedAt: IsNull() }, order: { id: 'ASC' }, ...forUpdate(tx) });
  }

  async insert(tx: EntityManager, grant: RoleGrant): Promise<void> {
    await tx.insert(RoleGrant, grant);
  }

  async revoke(tx: EntityManager, id: string, revokedBy: string, revokedAt: Date): Promise<void> {
    await tx.update(RoleGrant, { id }, { revokedBy, revokedAt });
  }
}
