import { Injectable } from '@nestjs/common';
import {
  grantReaches,
  type GrantFacts,
  type Moment,
  type TargetFacts,
} from '@good-netizen/shared/organisation/grant-reach';
import { type Permission, ruleOf } from '@good-netizen/shared/organisation/permissions';
import { scopesOf, type UnitScope } from '@good-netizen/shared/organisation/unit-scope';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import type { StaffActor, StaffGrant } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { NotPermittedError } from '../domain/organisation.errors.js';
import type { RoleGrant } from '../domain/role-grant.js';
import { KnownOrganisation } from './known-organisation.js';

/** What a permission is asked for. */
export interface StaffTarget {
  /** Ordinal of an activity of the current edition. */
  readonly activity?: number | null;
  readonly unitId?: string;
  readonly regionCode?: string | null;
  readonly sectors?: readonly Sector[];
}

/** Whether a person at the desk may do something to something. The rule itself is shared `grant-reach`. */
@Injectable()
export class Permits {
  constructor(
    private readonly known: KnownOrganisation,
    private readonly clock: Clock,
  ) {}

  /** Without a target: whether the person has the permission in any scope (for a province-wide one: in that scope). */
  async may(actor: StaffActor, permission: Permission, target?: StaffTarget): Promise<boolean> {
    const wanted = target ?? (ruleOf(permission).over === 'PROVINCE' ? {} : null);
    const facts = wanted ? await this.factsOf(wanted) : null;
    const at = await this.moment();
    return actor.grants.some((grant) => grantReaches(grant, permission, facts, at));
  }

  /** @throws NotPermittedError */
  async require(actor: StaffActor, permission: Permission, target?: StaffTarget): Promise<void> {
    if (!(await this.may(actor, permission, target))) throw new NotPermittedError(permission);
  }

  /** Which units' things somebody sees by this permission, and of which activity. */
  async scopes(actor: StaffActor, permission: Permission): Promise<UnitScope[]> {
    const units = await Promise.all(
      [...(await this.known.units()).values()].map(async ({ id, sectors, regionCode }) => {
        return { id, sectors, regionPath: await this.known.regionPath(regionCode) };
      }),
    );
    return scopesOf(actor.grants, permission, units, await this.moment());
  }

  async moment(): Promise<Moment> {
    return { now: this.clock.now(), editionId: (await this.known.edition()).id };
  }

  /** Grants with what is known of their units; those of a suspended unit, and those that ended, are left out. */
  async inForce(grants: readonly RoleGrant[]): Promise<StaffGrant[]> {
    const units = await this.known.units();
    const now = this.clock.now();
    return grants.flatMap((grant): StaffGrant[] => {
      const unit = units.get(grant.unitId);
      if (!unit || unit.suspendedAt !== null || grant.revokedAt !== null) return [];
      if (grant.validUntil !== null && grant.validUntil <= now) return [];
      return [{ ...boundsOf(grant), id: grant.id, unitRegionCode: unit.regionCode, unitSectors: unit.sectors }];
    });
  }

  async factsOf({ activity, unitId, regionCode, sectors }: StaffTarget): Promise<TargetFacts> {
    const unit = unitId === undefined ? undefined : (await this.known.units()).get(unitId);
    const found = typeof activity === 'number' ? await this.known.activity(activity) : undefined;
    const region = regionCode ?? unit?.regionCode;
    const inSectors = sectors ?? unit?.sectors;
    return {
      ...(found ? { activity: found } : {}),
      ...(unit ? { unitId: unit.id } : {}),
      ...(region ? { regionPath: await this.known.regionPath(region) } : {}),
      ...(inSectors ? { sectors: inSectors } : {}),
    };
  }
}

function boundsOf(grant: RoleGrant): Omit<GrantFacts, 'unitRegionCode' | 'unitSectors'> {
  const { role, unitId, editionId, activity, regionCode, sector, validUntil } = grant;
  return { role, unitId, editionId, activity, regionCode, sector, validUntil: validUntil?.toISOString() ?? null };
}
