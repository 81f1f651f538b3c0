import { Injectable } from '@nestjs/common';
import type { RegionDto, Sector } from '@good-netizen/shared/programme/programme.dto';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/id.js';
import type { Edition } from '../domain/edition.js';
import type { OrgUnit } from '../domain/org-unit.js';
import type { Region } from '../domain/region.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { KnownOrganisation } from './known-organisation.js';

export interface NewOrganisation {
  edition: Omit<Edition, 'id' | 'isCurrent'>;
  regions: readonly RegionDto[];
  units: readonly (Pick<OrgUnit, 'name' | 'kind' | 'regionCode'> & { sectors: readonly Sector[] })[];
}

/** Writes a year's edition, the regions and the first units. */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly repository: OrganisationRepository,
    private readonly known: KnownOrganisation,
  ) {}

  async found(tx: EntityManager, data: NewOrganisation): Promise<{ edition: Edition; units: OrgUnit[] }> {
    const edition: Edition = { ...data.edition, id: newId(), isCurrent: true };
    const regions = data.regions.map((region, ordinal): Region => ({ ...region, ordinal }));
    const fresh = { parentId: null, suspendedAt: null, revision: 1 };
    const units = data.units.map((unit): OrgUnit => ({
      ...unit,
      id: newId(),
      sectors: [...unit.sectors],
      ...fresh,
    }));
    await this.repository.insert(tx, edition, regions, units);
    this.known.forget();
    return { edition, units };
  }

  /** The years, held for a change. */
  lockEditions(tx: EntityManager): Promise<Edition[]> {
    return this.repository.lockEditions(tx);
  }

  listEditions(tx: EntityManager): Promise<Edition[]> {
    return this.repository.listEditions(tx);
  }

  /** Writes a further year, which is not the current one. */
  async addEdition(tx: EntityManager, facts: Omit<Edition, 'id' | 'isCurrent'>): Promise<Edition> {
    const edition: Edition = { ...facts, id: newId(), isCurrent: false };
    await this.repository.insertEdition(tx, edition);
    return edition;
  }

  makeCurrent(tx: EntityManager, id: string): Promise<void> {
    return this.repository.makeCurrent(tx, id);
  }
}
