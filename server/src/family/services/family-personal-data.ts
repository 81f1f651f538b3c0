import { Injectable, type OnModuleInit } from '@nestjs/common';
import { familyRoleNames, familyTitleNames } from '@good-netizen/shared/family/family.dto';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { FamilyRepository } from '../persistence/family.repository.js';

const columns = { role: '角色', title: '称呼', joinedAt: '加入时间' };

/** One's own place in a family, never that of the others. With its guardian the family ends. */
@Injectable()
export class FamilyPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'family';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly families: FamilyRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const me = await this.families.memberOf(tx, netizenId);
    const rows = (me ? [me] : []).map(({ role, title, joinedAt }) => {
      return { role: familyRoleNames[role], title: familyTitleNames[title], joinedAt: joinedAt.toISOString() };
    });
    return [{ key: 'family', title: '所在的家庭', columns, rows }];
  }

  async erase(tx: EntityManager, netizenId: string): Promise<void> {
    const me = await this.families.memberOf(tx, netizenId);
    if (!me) return;
    await this.families.lock(tx, me.familyId);
    if (me.role === 'GUARDIAN') await this.families.dissolve(tx, me.familyId);
    else await this.families.removeMember(tx, me);
  }
}
