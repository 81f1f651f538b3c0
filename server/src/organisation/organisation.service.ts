import { Injectable } from '@nestjs/common';
import type { RegionDto, Sector } from '@good-netizen/shared/programme/programme.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Clock } from '../platform/clock.js';
import { newId } from '../platform/id.js';
import type { Edition } from './domain/edition.js';
import { NoCurrentEditionError } from './domain/organisation.errors.js';
import type { OrgUnit } from './domain/org-unit.js';
import type { Region } from './domain/region.js';
import { OrganisationRepository } from './persistence/organisation.repository.js';

const FRESH_MS = 30_000;

export interface NewOrganisation {
  edition: Omit<Edition, 'id' | 'isCurrent'>;
  regions: readonly RegionDto[];
  units: readonly { name: string; sectors: readonly Sector[]; regionCode: string }[];
}

interface Known {
  edition: Edition | null;
  regions: Region[];
  readAt: number;
}

/** The front door of the room: the current year, the regions, the units. What changes a few times a year is remembered for half a minute. */
@Injectable()
export class OrganisationService {
  private known: Known | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws NoCurrentEditionError in a database that was never prepared. */
  async currentEdition(): Promise<Edition> {
    const { edition } = await this.load();
    if (!edition) throw new NoCurrentEditionError();
    return edition;
  }

  async listRegions(): Promise<Region[]> {
    return (await this.load()).regions;
  }

  /** The regions a netizen may name as theirs: all below the province. */
  async listSelectableRegions(): Promise<Region[]> {
    return (await this.listRegions()).filter((region) => region.kind !== 'PROVINCE');
  }

  async isSelectableRegion(code: string): Promise<boolean> {
    return (await this.listSelectableRegions()).some((region) => region.code === code);
  }

  /** The region's name, or its code where the list has changed since. */
  async regionName(code: string): Promise<string> {
    return (await this.listRegions()).find((region) => region.code === code)?.name ?? code;
  }

  listUnits(ids: readonly string[]): Promise<OrgUnit[]> {
    return this.unitOfWork.read((tx) => this.repository.listUnits(tx, ids));
  }

  /** Writes a new year's edition with its regions and units, and makes it the current one. */
  async create(tx: EntityManager, data: NewOrganisation): Promise<{ edition: Edition; units: OrgUnit[] }> {
    const edition: Edition = { ...data.edition, id: newId(), isCurrent: true };
    const regions = data.regions.map((region, ordinal): Region => ({ ...region, ordinal }));
    const units = data.units.map((unit): OrgUnit => ({ ...unit, id: newId(), sectors: [...unit.sectors] }));
    await this.repository.insert(tx, edition, regions, units);
    this.known = null;
    return { edition, units };
  }

  private async load(): Promise<Known> {
    const now = this.clock.now().getTime();
    if (this.known && this.known.edition && Math.abs(now - this.known.readAt) < FRESH_MS) return this.known;
    this.known = await this.unitOfWork.read(async (tx) => ({
      edition: await this.repository.findCurrentEdition(tx),
      regions: await this.repository.listRegions(tx),
      readAt: now,
    }));
    return this.known;
  }
}
