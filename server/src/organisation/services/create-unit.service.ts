import { Injectable } from '@nestjs/common';
import type { DeskUnitDto, SaveUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { StaffActor } from '../../identity/staff-actor.js';
import { UnitRules } from './unit-rules.js';
import { UnitViews } from './unit-views.js';
import { UnitWriter } from './unit-writer.js';

/** Founds a unit, below one that the person may found units in. */
@Injectable()
export class CreateUnitService {
  constructor(
    private readonly rules: UnitRules,
    private readonly writer: UnitWriter,
    private readonly views: UnitViews,
  ) {}

  /** @throws NotPermittedError, UnitNotFoundError, RegionNotKnownError, UnitNameTakenError */
  async create(actor: StaffActor, wanted: SaveUnitDto): Promise<DeskUnitDto> {
    await this.rules.requireFit(actor, 'unit.create', wanted);
    return this.views.one(actor, await this.writer.create(actor, wanted));
  }
}
