import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Edition } from '../domain/edition.js';
import { OrgUnit } from '../domain/org-unit.js';
import { Region } from '../domain/region.js';

@Injectable()
export class OrganisationRepository {
  findCurrentEdition(tx: EntityManager): Promise<Edition | null> {
    return tx.findOne(Edition, { where: { isCurrent: true }, order: { year: 'DESC' } });
  }

  listRegions(tx: EntityManager): Promise<Region[]> {
    return tx.find(Region, { order: { ordinal: 'ASC' } });
  }

  listUnits(tx: EntityManager, ids: readonly string[]): Promise<OrgUnit[]> {
    return tx.findBy(OrgUnit, { id: In([...ids]) });
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
