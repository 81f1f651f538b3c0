import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import type { GroupMember } from '../domain/group-member.js';
import type { GroupPledge } from '../domain/group-pledge.js';
import { ensureGroupOpen, ensureSeat } from '../domain/group-rules.js';
import { GroupNotFoundError, GroupPledgeRequiredError } from '../domain/group.errors.js';
import type { Pledge } from '../domain/pledge.js';
import { GroupRepository } from '../persistence/group.repository.js';
import { MemberRepository } from '../persistence/member.repository.js';
import { PledgeRepository } from '../persistence/pledge.repository.js';

/** Seats of groups: a person's pledge takes one, and gives it free when it is withdrawn. Pledges are locked before groups. */
@Injectable()
export class GroupSeats {
  constructor(
    private readonly groups: GroupRepository,
    private readonly members: MemberRepository,
    private readonly pledges: PledgeRepository,
    private readonly clock: Clock,
  ) {}

  /** The netizen's pledge of that version, locked. @throws GroupPledgeRequiredError */
  async pledgeOf(tx: EntityManager, netizenId: string, code: { id: string; version: number }): Promise<Pledge> {
    const pledge = await this.pledges.lockStanding(tx, netizenId, code.id);
    if (!pledge) throw new GroupPledgeRequiredError(code.version);
    return pledge;
  }

  /** Takes a seat, unless this person has one. @throws GroupNotFoundError, GroupClosedError, GroupFullError */
  async take(tx: EntityManager, groupId: string, pledge: Pledge, showName: boolean): Promise<void> {
    const group = await this.groups.lock(tx, groupId);
    if (!group) throw new GroupNotFoundError();
    ensureGroupOpen(group, this.clock.now());
    if (await this.members.find(tx, groupId, pledge.netizenId)) return;
    ensureSeat(group);
    await this.members.insert(tx, this.memberOf(group, pledge, showName));
    await this.groups.addSeats(tx, groupId, 1);
  }

  /** Gives free every seat that this pledge holds. */
  async releasePledge(tx: EntityManager, pledgeId: string): Promise<void> {
    for (const member of await this.members.listOfPledge(tx, pledgeId)) await this.release(tx, member);
  }

  async release(tx: EntityManager, member: GroupMember): Promise<void> {
    await this.groups.lock(tx, member.groupId);
    if (await this.members.remove(tx, member.id)) await this.groups.addSeats(tx, member.groupId, -1);
  }

  private memberOf({ id: groupId }: GroupPledge, pledge: Pledge, showName: boolean): GroupMember {
    const { id: pledgeId, netizenId } = pledge;
    return { id: newId(), groupId, netizenId, pledgeId, showName, joinedAt: this.clock.now() };
  }
}
