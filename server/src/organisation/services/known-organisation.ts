import { Injectable } from '@nestjs/common';
import { leaveTransactionContext } from '../../database/transaction-context.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import type { Edition } from '../domain/edition.js';
import { NoCurrentEditionError } from '../domain/organisation.errors.js';
import type { OrgUnit } from '../domain/org-unit.js';
import type { Region } from '../domain/region.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';

const FRESH_MS = 30_000;

interface Known {
  edition: Edition | null;
  editionIds: ReadonlySet<string>;
  regions: Region[];
  units: ReadonlyMap<string, OrgUnit>;
  readAt: number;
}

/** Who leads an activity of the current edition and who cooperates. Told by the room of the activities. */
export interface ActivityUnits {
  readonly ordinal: number;
  readonly leadUnitId: string;
  readonly cooperatingUnitIds: string[];
}

/** What changes a few times a year, remembered for half a minute, and dropped by whoever changes it here. */
@Injectable()
export class KnownOrganisation {
  private known: Known | null = null;
  private activities: { list: readonly ActivityUnits[]; readAt: number } | null = null;
  private readActivities: () => Promise<readonly ActivityUnits[]> = () => Promise.resolve([]);

  private readNames: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>> = () =>
    Promise.resolve(new Map());

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  forget(): void {
    this.known = null;
    this.activities = null;
  }

  /** How to learn who leads and who cooperates. */
  learnActivitiesFrom(read: () => Promise<readonly ActivityUnits[]>): void {
    this.readActivities = read;
    this.activities = null;
  }

  /** How to learn the names of staff, by their ids. */
  learnStaffNamesFrom(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>): void {
    this.readNames = read;
  }

  staffNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.readNames([...new Set(ids)]);
  }

  async activity(ordinal: number): Promise<ActivityUnits | undefined> {
    return (await this.listActivities()).find((activity) => activity.ordinal === ordinal);
  }

  async listActivities(): Promise<readonly ActivityUnits[]> {
    const now = this.clock.now().getTime();
    if (!this.activities || !isFresh(this.activities.readAt, now)) {
      this.activities = { list: await leaveTransactionContext(this.readActivities), readAt: now };
    }
    return this.activities.list;
  }

  /** @throws NoCurrentEditionError */
  async edition(): Promise<Edition> {
    const { edition } = await this.load();
    if (!edition) throw new NoCurrentEditionError();
    return edition;
  }

  async hasEdition(id: string): Promise<boolean> {
    return (await this.load()).editionIds.has(id);
  }

  async regions(): Promise<Region[]> {
    return (await this.load()).regions;
  }

  async units(): Promise<ReadonlyMap<string, OrgUnit>> {
    return (await this.load()).units;
  }

  /** The region and all above it, itself first; empty for a code that is not known. */
  async regionPath(code: string): Promise<string[]> {
    const regions = new Map((await this.regions()).map((region) => [region.code, region]));
    const path: string[] = [];
    for (let at = regions.get(code); at && !path.includes(at.code); at = regions.get(at.parentCode ?? '')) {
      path.push(at.code);
    }
    return path;
  }

  private async load(): Promise<Known> {
    const now = this.clock.now().getTime();
    if (this.known?.edition && isFresh(this.known.readAt, now)) return this.known;
    // Asked from within transactions too: what is remembered here belongs to none of them.
    this.known = await leaveTransactionContext(() =>
      this.unitOfWork.read(async (tx) => ({
        edition: await this.repository.findCurrentEdition(tx),
        editionIds: new Set((await this.repository.listEditions(tx)).map(({ id }) => id)),
        regions: await this.repository.listRegions(tx),
        units: new Map((await this.repository.listAllUnits(tx)).map((unit) => [unit.id, unit])),
        readAt: now,
      })),
    );
    return this.known;
  }
}

const isFresh = (readAt: number, now: number): boolean => Math.abs(now - readAt) < FRESH_MS;
