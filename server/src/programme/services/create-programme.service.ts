import { Injectable } from '@nestjs/common';
import type { UnitKind } from '@good-netizen/shared/organisation/organisation.dto';
import type { RegionDto, Sector } from '@good-netizen/shared/programme/programme.dto';
import type { EntityManager } from 'typeorm';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { newId } from '../../platform/id.js';
import { ActivityRepository } from '../persistence/activity.repository.js';

export interface NewProgramme {
  edition: { year: number; title: string; documentNumber: string; goalQuote: string; demonstration: boolean };
  regions: readonly RegionDto[];
  units: readonly { name: string; kind: UnitKind; sectors: readonly Sector[]; regionCode: string }[];
  activities: readonly {
    ordinal: number;
    title: string;
    shortTitle: string;
    basisQuote: string;
    leadUnit: string;
    cooperatingUnits: readonly string[];
  }[];
}

const untold = { note: null, opensOn: null, closesOn: null, status: 'RUNNING', revision: 1 } as const;

/** Writes a year's programme: edition, regions, units and activities. Units are named; a name that is not listed is an error. */
@Injectable()
export class CreateProgrammeService {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly activities: ActivityRepository,
  ) {}

  async create(tx: EntityManager, programme: NewProgramme): Promise<{ editionId: string }> {
    const { edition, units } = await this.organisation.create(tx, programme);
    const idOf = (name: string): string => {
      const unit = units.find((candidate) => candidate.name === name);
      if (!unit) throw new Error(`the programme names a unit that is not listed: ${name}`);
      return unit.id;
    };
    for (const { leadUnit, cooperatingUnits, ...activity } of programme.activities) {
      if (cooperatingUnits.includes(leadUnit))
        throw new Error(`activity ${activity.ordinal}: the lead also cooperates`);
      const id = newId();
      await this.activities.insert(
        tx,
        { ...activity, ...untold, id, editionId: edition.id, leadUnitId: idOf(leadUnit) },
        cooperatingUnits.map((name, ordinal) => ({ activityId: id, unitId: idOf(name), ordinal })),
      );
    }
    return { editionId: edition.id };
  }
}
