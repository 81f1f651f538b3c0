import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { constraintViolation } from '../../database/constraint-violation.js';
import { forUpdate } from '../../database/row-lock.js';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { Edition } from '../domain/edition.js';
import { OrgUnit } from '../domain/org-unit.js';
import { UnitNameTakenError } from '../domain/organisation.errors.js';
import { Region } from '../domain/region.js';

type UnitChanges = Partial<Omit<OrgUnit, 'id' | 'revision'>>;

@Injectable()
export class OrganisationRepository {
  findCurrentEdition(tx: EntityManager): Promise<Edition | null> {
    return tx.findOne(Edition, { where: { isCurrent: true }, order: { year: 'DESC' } });
  }

  listEditions(tx: EntityManager): Promise<Edition[]> {
    return tx.find(Edition, { order: { year: 'DESC' } });
  }

  /** All of them, held until the end of the transaction: which one is current is decided one after the other. */
  lockEditions(tx: EntityManager): Promise<Edition[]> {
    return tx.find(Edition, { order: { year: 'DESC' }, ...forUpdate(tx) });
  }

  async insertEdition(tx: EntityManager, edition: Edition): Promise<void> {
    await tx.insert(Edition, edition);
  }

  async makeCurrent(tx: EntityManager, id: string): Promise<void> {
    await tx.update(Edition, { isCurrent: true }, { isCurrent: false });
    await tx.update(Edition, { id }, { isCurrent: true });
  }

  listRegions(tx: EntityManager): Promise<Region[]> {
    return tx.find(Region, { order: { ordinal: 'ASC' } });
  }

  listUnits(tx: EntityManager, ids: readonly string[]): Promise<OrgUnit[]> {
    return tx.findBy(OrgUnit, { id: In([...ids]) });
  }

  /** All units; there are some hundreds. */
  listAllUnits(tx: EntityManager): Promise<OrgUnit[]> {
    return tx.find(OrgUnit, { order: { name: 'ASC' } });
  }

  /** The units locked for a change of the tree, so that two moves cannot close a circle. */
  lockAllUnits(tx: EntityManager): Promise<OrgUnit[]> {
    return tx.find(OrgUnit, { order: { id: 'ASC' }, ...forUpdate(tx) });
  }

  /** @throws UnitNameTakenError */
  insertUnit(tx: EntityManager, unit: OrgUnit): Promise<void> {
    return namedOnce(async () => void (await tx.insert(OrgUnit, unit)));
  }

  /** @throws UnitNameTakenError, EditedMeanwhileError */
  updateUnit(tx: EntityManager, at: Pick<OrgUnit, 'id' | 'revision'>, changes: UnitChanges): Promise<void> {
    return namedOnce(() => updateAtRevision(tx, OrgUnit, at, changes));
  }

  async insert(
    tx: EntityManager,
    edition: Edition,
    regions: readonly Region[],
    units: readonly OrgUnit[],
  ): Promise<void> {
    await tx.insert(Edition, edition);
    await tx.insert(Region, [...regions]);
    await tx.insert(OrgUnit, [...units]);
  }
}

async function namedOnce(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (constraintViolation(error)?.name === 'org_unit_name_key') throw new UnitNameTakenError();
    throw error;
  }
}
