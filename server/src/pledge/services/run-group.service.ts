import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import type { GroupPledge } from '../domain/group-pledge.js';
import { ensureGroupOpen } from '../domain/group-rules.js';
import { GroupNameFixedError, GroupNotFoundError } from '../domain/group.errors.js';
import { GroupRepository } from '../persistence/group.repository.js';
import { GroupNames } from './group-names.js';

/** What its initiator does with a group: gives it another name after a refusal, ends it. */
@Injectable()
export class RunGroupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: GroupRepository,
    private readonly names: GroupNames,
    private readonly clock: Clock,
  ) {}

  /** Throws GroupNotFoundError for anybody but the initiator, GroupClosedError, GroupNameFixedError. */
  rename(netizenId: string, groupId: string, wanted: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const group = await this.own(tx, netizenId, groupId);
      ensureGroupOpen(group, this.clock.now());
      if (group.nameStatus !== 'REFUSED') throw new GroupNameFixedError();
      const name = wanted.trim();
      await this.groups.change(tx, groupId, { name, nameStatus: 'PENDING' });
      await this.names.submit(tx, { ...group, name }, group.kind);
    });
  }

  /** Throws GroupNotFoundError, GroupClosedError. */
  close(netizenId: string, groupId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      ensureGroupOpen(await this.own(tx, netizenId, groupId), now);
      await this.groups.change(tx, groupId, { status: 'CLOSED', closedAt: now });
    });
  }

  private async own(tx: EntityManager, netizenId: string, groupId: string): Promise<GroupPledge> {
    const group = await this.groups.lock(tx, groupId);
    if (!group || group.initiatorId !== netizenId) throw new GroupNotFoundError();
    return group;
  }
}
