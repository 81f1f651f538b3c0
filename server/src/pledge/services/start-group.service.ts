import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { CreateGroupPledgeDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { newPublicToken } from '../../platform/public-token.js';
import type { GroupPledge } from '../domain/group-pledge.js';
import { groupEnds } from '../domain/group-rules.js';
import { GroupTooManyError } from '../domain/group.errors.js';
import { GroupRepository } from '../persistence/group.repository.js';
import { ensureSameFounding, foundingOf } from './group-founding.js';
import { GroupInitiators } from './group-initiators.js';
import { GroupNames } from './group-names.js';
import { GroupSeats } from './group-seats.js';
import { newGroupCode } from './new-group-code.js';

/** An adult who has signed brings people together who pledge as a family, a class, a team. */
@Injectable()
export class StartGroupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: GroupRepository,
    private readonly seats: GroupSeats,
    private readonly names: GroupNames,
    private readonly initiators: GroupInitiators,
    private readonly clock: Clock,
  ) {}

  /**
   * The id of the group. Throws GroupAdultOnlyError, GroupPledgeRequiredError, GroupTooManyError.
   * @param key the same each time the same founding is sent: then the first group is answered
   * @throws GroupKeyReusedError when the key came with another group before
   */
  async start(netizenId: string, wish: CreateGroupPledgeDto, key: string): Promise<string> {
    const code = await this.initiators.codeFor(netizenId);
    return this.unitOfWork.run((tx) => this.startIn(tx, netizenId, wish, code, key));
  }

  private async startIn(
    tx: EntityManager,
    netizenId: string,
    wish: CreateGroupPledgeDto,
    code: { id: string; version: number },
    key: string,
  ): Promise<string> {
    const now = this.clock.now();
    // The initiator's pledge is locked: two groups of one person are founded one after the other.
    const pledge = await this.seats.pledgeOf(tx, netizenId, code);
    const founding = foundingOf(netizenId, wish, key);
    const first = await this.groups.findByRepeatKey(tx, founding.repeatKey);
    if (first) {
      ensureSameFounding(first, founding);
      return first.id;
    }
    const open = await this.groups.countOpenOf(tx, netizenId, now);
    if (open >= Limits.groupPledgesOpenMax) throw new GroupTooManyError(Limits.groupPledgesOpenMax);
    const group: GroupPledge = {
      id: newId(),
      kind: wish.kind,
      name: wish.name.trim(),
      nameStatus: 'PENDING',
      status: 'OPEN',
      code: newGroupCode(),
      publicToken: newPublicToken(),
      initiatorId: netizenId,
      codeVersionId: code.id,
      seats: 0,
      createdAt: now,
      closesAt: groupEnds(now),
      closedAt: null,
      ...founding,
    };
    await this.groups.insert(tx, group);
    await this.seats.take(tx, group.id, pledge, wish.showName);
    await this.names.submit(tx, group, group.kind);
    return group.id;
  }
}
