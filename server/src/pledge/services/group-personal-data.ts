import { Injectable, type OnModuleInit } from '@nestjs/common';
import { groupPledgeKindNames } from '@good-netizen/shared/pledge/group-pledge.dto';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { GroupRepository } from '../persistence/group.repository.js';
import { MemberRepository } from '../persistence/member.repository.js';
import { GroupSeats } from './group-seats.js';

const columns = { kind: '类型', name: '名称', initiator: '是否发起人', showName: '是否展示署名', joinedAt: '加入时间' };

/** The groups that a person is in. Who leaves gives the seats free; groups they brought together end without a name. */
@Injectable()
export class GroupPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'group-pledge';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly groups: GroupRepository,
    private readonly members: MemberRepository,
    private readonly seats: GroupSeats,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const own = await this.members.listOfNetizen(tx, netizenId);
    const groups = await this.groups.listByIds(
      tx,
      own.map(({ groupId }) => groupId),
    );
    const rows = groups.map((group) => {
      const member = own.find(({ groupId }) => groupId === group.id);
      const initiator = group.initiatorId === netizenId;
      return {
        kind: groupPledgeKindNames[group.kind],
        name: initiator || group.nameStatus === 'SHOWN' ? group.name : null,
        initiator,
        showName: member?.showName ?? false,
        joinedAt: member?.joinedAt.toISOString() ?? null,
      };
    });
    return [{ key: 'group-pledges', title: '参加的集体承诺', columns, rows }];
  }

  async erase(tx: EntityManager, netizenId: string, now: Date): Promise<void> {
    for (const member of await this.members.listOfNetizen(tx, netizenId)) await this.seats.release(tx, member);
    await this.groups.orphan(tx, netizenId, now);
  }
}
