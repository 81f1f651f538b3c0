import { Injectable } from '@nestjs/common';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import { isWithin, type UnitScope } from '@good-netizen/shared/organisation/unit-scope';
import type { EntityManager } from 'typeorm';
import { type Act, AuditService } from '../../audit/audit.service.js';
import { EditedMeanwhileError } from '../../database/update-at-revision.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService, type StaffTarget } from '../../organisation/organisation.service.js';
import { GatheringNotFoundError } from '../domain/gathering.errors.js';
import type { Gathering } from '../domain/gathering.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';

/** What a grant has to cover for somebody to act on this gathering. */
const targetOf = ({ activityOrdinal, unitId }: Pick<Gathering, 'activityOrdinal' | 'unitId'>): StaffTarget => ({
  activity: activityOrdinal,
  unitId,
});

/** Finds gatherings for somebody at the desk; one beyond their reach is not there. What they do goes on record. */
@Injectable()
export class GatheringDesk {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
  ) {}

  /** @throws GatheringNotFoundError */
  async see(tx: EntityManager, actor: StaffActor, id: string): Promise<Gathering> {
    const gathering = await this.gatherings.find(tx, id);
    if (!gathering || !isWithin(await this.scopes(actor), gathering)) throw new GatheringNotFoundError();
    return gathering;
  }

  /** @throws GatheringNotFoundError, NotPermittedError, EditedMeanwhileError when it is not as the person saw it */
  async take(
    tx: EntityManager,
    actor: StaffActor,
    id: string,
    { permission, revision }: { readonly permission: Permission; readonly revision?: number },
  ): Promise<Gathering> {
    const gathering = await this.see(tx, actor, id);
    await this.requireFor(actor, permission, gathering);
    if (revision !== undefined && revision !== gathering.revision) throw new EditedMeanwhileError(gathering.revision);
    return gathering;
  }

  /** @throws NotPermittedError */
  requireFor(
    actor: StaffActor,
    permission: Permission,
    gathering: Pick<Gathering, 'activityOrdinal' | 'unitId'>,
  ): Promise<void> {
    return this.organisation.requireStaff(actor, permission, targetOf(gathering));
  }

  /** Which gatherings somebody sees. */
  scopes(actor: StaffActor): Promise<UnitScope[]> {
    return this.organisation.unitScopes(actor, 'gathering.list');
  }

  mayEdit(actor: StaffActor, gathering: Gathering): Promise<boolean> {
    return this.organisation.mayStaff(actor, 'gathering.edit', targetOf(gathering));
  }

  async unitNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.organisation.listUnits([...new Set(ids)])).map(({ id, name }) => [id, name]));
  }

  record(tx: EntityManager, { id }: Pick<Gathering, 'id'>, act: Omit<Act, 'object'>): Promise<void> {
    return this.audit.append(tx, { ...act, object: { kind: 'gathering', id } });
  }
}
