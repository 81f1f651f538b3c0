import { Injectable } from '@nestjs/common';
import type { DeskUnitDto, UpdateUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { StaffActor } from '../../identity/staff-actor.js';
import { UnitNotFoundError } from '../domain/organisation.errors.js';
import { KnownOrganisation } from './known-organisation.js';
import { UnitRules } from './unit-rules.js';
import { UnitViews } from './unit-views.js';
import { UnitWriter } from './unit-writer.js';

/** Changes a unit's name, kind and place in the tree. */
@Injectable()
export class UpdateUnitService {
  constructor(
    private readonly known: KnownOrganisation,
    private readonly rules: UnitRules,
    private readonly writer: UnitWriter,
    private readonly views: UnitViews,
  ) {}

  /**
   * Where the place stays as it is, only the unit itself must be within reach (the guard has seen to it).
   * @throws EditedMeanwhileError, UnitNotFoundError, UnitOwnChildError, UnitNameTakenError, NotPermittedError
   */
  async update(actor: StaffActor, id: string, { revision, ...wanted }: UpdateUnitDto): Promise<DeskUnitDto> {
    const now = (await this.known.units()).get(id);
    if (!now) throw new UnitNotFoundError();
    if (isMoved(now, wanted)) await this.rules.requireFit(actor, 'unit.edit', wanted);
    await this.writer.update(actor, { id, revision }, wanted);
    return this.views.one(actor, id);
  }
}

type Place = Pick<UpdateUnitDto, 'parentId' | 'regionCode' | 'sectors'>;

function isMoved(now: Place, wanted: Place): boolean {
  const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
  return now.parentId !== wanted.parentId || now.regionCode !== wanted.regionCode || !same(now.sectors, wanted.sectors);
}
