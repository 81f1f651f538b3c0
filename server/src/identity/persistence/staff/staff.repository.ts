import { Injectable } from '@nestjs/common';
import { type EntityManager, In, Like, type FindOptionsWhere } from 'typeorm';
import type { StaffStatus } from '@good-netizen/shared/identity/staff.dto';
import { forUpdate } from '../../../database/row-lock.js';
import { Staff } from '../../domain/staff/staff.js';
import { containing } from '../../../database/text-patterns.js';

export type StaffChange = Partial<Omit<Staff, 'id' | 'loginName' | 'revision' | 'createdAt' | 'unitId'>>;

export interface StaffPage {
  /** `null`: every unit. */
  unitIds: readonly string[] | null;
  status?: StaffStatus | undefined;
  words?: string | undefined;
  sort: 'loginName' | 'displayName' | 'createdAt' | 'lastSignInAt';
  order: 'ASC' | 'DESC';
  skip: number;
  take: number;
}

@Injectable()
export class StaffRepository {
  findByLoginName(tx: EntityManager, loginName: string): Promise<Staff | null> {
    return tx.findOneBy(Staff, { loginName });
  }

  find(tx: EntityManager, id: string): Promise<Staff | null> {
    return tx.findOneBy(Staff, { id });
  }

  list(tx: EntityManager, ids: readonly string[]): Promise<Staff[]> {
    return tx.findBy(Staff, { id: In([...new Set(ids)]) });
  }

  /** Read and held until the end of the transaction: what is decided about the account is decided one after the other. */
  lock(tx: EntityManager, id: string): Promise<Staff | null> {
    return tx.findOne(Staff, { where: { id }, ...forUpdate(tx) });
  }

  count(tx: EntityManager): Promise<number> {
    return tx.count(Staff);
  }

  async insert(tx: EntityManager, staff: Staff): Promise<void> {
    await tx.insert(Staff, staff);
  }

  async update(tx: EntityManager, id: string, change: StaffChange): Promise<void> {
    await tx.update(Staff, { id }, change);
  }

  /** Found by login name or name; sorted by one column, and by id among equals. */
  page(tx: EntityManager, { unitIds, status, words, sort, order, skip, take }: StaffPage): Promise<[Staff[], number]> {
    const bounds: FindOptionsWhere<Staff> = {
      ...(unitIds === null ? {} : { unitId: In([...unitIds]) }),
      ...(status === undefined ? {} : { status }),
    };
    const like = words === undefined ? null : Like(containing(words));
    const where =
      like === null
        ? bounds
        : [
            { ...bounds, loginName: like },
            { ...bounds, displayName: like },
          ];
    return tx.findAndCount(Staff, { where, order: { [sort]: order, id: order }, skip, take });
  }
}
