import { Injectable } from '@nestjs/common';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { UnitScope } from '@good-netizen/shared/organisation/unit-scope';
import type { EntityManager } from 'typeorm';
import type { StaffActor, StaffGrant } from '../identity/staff-actor.js';
import type { Edition } from './domain/edition.js';
import type { OrgUnit } from './domain/org-unit.js';
import type { Proposal } from './domain/proposal.js';
import type { Region } from './domain/region.js';
import { FoundOrganisation, type NewOrganisation } from './services/found-organisation.js';
import type { Exportable, Importable } from '../platform/tabular/sheets.js';
import { GrantBook } from './services/grant-book.js';
import { type ActivityUnits, KnownOrganisation } from './services/known-organisation.js';
import { ListProposalsService } from './services/list-proposals.service.js';
import { Permits, type StaffTarget } from './services/permits.js';
import { UnitSheets } from './services/unit-sheets.js';
import { type GuardedAct, type NewProposal, TwoPersonRule } from './services/two-person-rule.js';

export type { NewOrganisation } from './services/found-organisation.js';
export type { StaffTarget } from './services/permits.js';
export type { GuardedAct, NewProposal } from './services/two-person-rule.js';
export type { Proposal } from './domain/proposal.js';
export type { Edition } from './domain/edition.js';
export type { OrgUnit } from './domain/org-unit.js';

/** The front door of the room: the current year, the regions, the units, who may do what, and the two-person rule. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly founding: FoundOrganisation,
    private readonly known: KnownOrganisation,
    private readonly permits: Permits,
    private readonly grants: GrantBook,
    private readonly twoPersons: TwoPersonRule,
    private readonly proposals: ListProposalsService,
    private readonly sheets: UnitSheets,
  ) {}

  /** Throws NoCurrentEditionError in a database that was never prepared. */
  currentEdition(): Promise<Edition> {
    return this.known.edition();
  }

  listRegions(): Promise<Region[]> {
    return this.known.regions();
  }

  /** The region and all above it, itself first; empty for a code that is not known. */
  regionPath(code: string): Promise<string[]> {
    return this.known.regionPath(code);
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

  async listUnits(ids: readonly string[]): Promise<OrgUnit[]> {
    const units = await this.known.units();
    return ids.flatMap((id) => units.get(id) ?? []);
  }

  /** The unit, or `undefined`; known for up to half a minute. */
  async findUnit(id: string): Promise<OrgUnit | undefined> {
    return (await this.known.units()).get(id);
  }

  /** Every unit there is; known for up to half a minute. */
  async listAllUnits(): Promise<OrgUnit[]> {
    return [...(await this.known.units()).values()];
  }

  /** The unit, and those above it. */
  async unitAndAbove(id: string): Promise<ReadonlySet<string>> {
    const units = await this.known.units();
    const found = new Set<string>();
    for (let at: string | null | undefined = id; at && !found.has(at); at = units.get(at)?.parentId) found.add(at);
    return found;
  }

  /** Who leads and who cooperates in each activity: told by the room of the activities when it starts. */
  learnActivitiesFrom(read: () => Promise<readonly ActivityUnits[]>): void {
    this.known.learnActivitiesFrom(read);
  }

  /** The names of staff by their ids: told by the room that knows them when it starts. */
  learnStaffNamesFrom(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>): void {
    this.known.learnStaffNamesFrom(read);
  }

  /** The names of members of staff by their ids. */
  staffNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.known.staffNames(ids);
  }

  /** Whether the person may do this (to that). Without a target: whether in any scope at all. */
  mayStaff(actor: StaffActor, permission: Permission, target?: StaffTarget): Promise<boolean> {
    return this.permits.may(actor, permission, target);
  }

  /** @throws NotPermittedError */
  requireStaff(actor: StaffActor, permission: Permission, target?: StaffTarget): Promise<void> {
    return this.permits.require(actor, permission, target);
  }

  /** Which units' things somebody sees by this permission, and of which activity. */
  unitScopes(actor: StaffActor, permission: Permission): Promise<UnitScope[]> {
    return this.permits.scopes(actor, permission);
  }

  /** The grants of a person that are in force now. */
  grantsOf(tx: EntityManager, staffId: string): Promise<StaffGrant[]> {
    return this.grants.inForceOf(tx, staffId);
  }

  /** Whether somebody with these grants may hand out this one. @throws GrantTooWideError, UnitNotFoundError */
  requireMayGive(actor: StaffActor, wanted: GrantScopeDto): Promise<void> {
    return this.grants.requireMayGive(actor, wanted);
  }

  /** That a grant is bounded by things that are there, and ends after now. @throws RegionNotKnownError … */
  requireGrantSense(wanted: GrantScopeDto): Promise<void> {
    return this.grants.requireSense(wanted);
  }

  /** Writes a grant. Whether the giver may is asked before (`requireMayGive`). `givenBy: null`: the system. */
  give(tx: EntityManager, staffId: string, wanted: GrantScopeDto, givenBy: string | null): Promise<string> {
    return this.grants.give(tx, staffId, wanted, givenBy);
  }

  /** Puts an act under the two-person rule: what happens once another person approves. */
  onApproval(action: string, act: GuardedAct): void {
    this.twoPersons.guard(action, act);
  }

  /** @throws ProposalOpenAlreadyError */
  propose(tx: EntityManager, actor: StaffActor, wanted: NewProposal): Promise<Proposal> {
    return this.twoPersons.propose(tx, actor, wanted);
  }

  /** How many proposals wait for this person's decision. */
  countWaitingProposals(actor: StaffActor): Promise<number> {
    return this.proposals.countWaiting(actor);
  }

  /** The list of units as a file, and as a table to bring in. */
  unitSheets(): { exportable: Exportable<StaffActor>; importable: Importable<StaffActor> } {
    return { exportable: this.sheets.exportable, importable: this.sheets.importable };
  }

  /** Every year, the newest first. */
  listEditions(tx: EntityManager): Promise<Edition[]> {
    return this.founding.listEditions(tx);
  }

  /** The same, held until the end of the transaction. */
  lockEditions(tx: EntityManager): Promise<Edition[]> {
    return this.founding.lockEditions(tx);
  }

  /** Writes a further year, which is not the current one. */
  addEdition(tx: EntityManager, facts: Omit<Edition, 'id' | 'isCurrent'>): Promise<Edition> {
    return this.founding.addEdition(tx, facts);
  }

  /** Within a transaction; call `forgetWhatIsKnown` once it is committed. */
  makeEditionCurrent(tx: EntityManager, id: string): Promise<void> {
    return this.founding.makeCurrent(tx, id);
  }

  /** The current year, the regions and the units are read anew by the next who asks. */
  forgetWhatIsKnown(): void {
    this.known.forget();
  }

  /** Writes a new year's edition with its regions and units, and makes it the current one. */
  create(tx: EntityManager, data: NewOrganisation): Promise<{ edition: Edition; units: OrgUnit[] }> {
    return this.founding.found(tx, data);
  }
}
