import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type GroupPledgeKind, groupPledgeKindNames } from '@good-netizen/shared/pledge/group-pledge.dto';
import type { EntityManager } from 'typeorm';
import { ModerationService } from '../../moderation/moderation.service.js';
import type { GroupPledge } from '../domain/group-pledge.js';
import { GroupRepository } from '../persistence/group.repository.js';

const KIND = 'group-name';
const CODE_OF_CONDUCT_ACTIVITY = 1;

/** Names of groups on their way through moderation: others see them, and they get a certificate, once they passed. */
@Injectable()
export class GroupNames implements OnModuleInit {
  constructor(
    private readonly moderation: ModerationService,
    private readonly groups: GroupRepository,
  ) {}

  onModuleInit(): void {
    this.moderation.onShownOrRefused(KIND, '集体承诺的名称', (tx, id, nameStatus) =>
      this.groups.change(tx, id, { nameStatus }),
    );
  }

  async submit(tx: EntityManager, group: Pick<GroupPledge, 'id' | 'initiatorId' | 'name'>, kind: GroupPledgeKind) {
    const { id, initiatorId: netizenId, name } = group;
    const scope = { activity: CODE_OF_CONDUCT_ACTIVITY };
    const title = `${groupPledgeKindNames[kind]}承诺：${name}`;
    await this.moderation.submit(tx, { kind: KIND, id, netizenId, scope, title, text: name });
  }

  withdraw(tx: EntityManager, groupId: string): Promise<void> {
    return this.moderation.withdraw(tx, KIND, groupId);
  }
}
