import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ownClauseStatusNames } from '@good-netizen/shared/family/covenant.dto';
import { familyRoleNames, familyTitleNames } from '@good-netizen/shared/family/family.dto';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { ClauseRepository } from '../persistence/clause.repository.js';
import { CovenantRepository } from '../persistence/covenant.repository.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { CoLessonCopy } from './co-lesson-copy.js';
import { PartFamily } from './part-family.js';

/** One's own place in a family and what one did there, never that of the others. With its guardian the family ends. */
@Injectable()
export class FamilyPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'family';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly families: FamilyRepository,
    private readonly covenants: CovenantRepository,
    private readonly clauses: ClauseRepository,
    private readonly coLessons: CoLessonCopy,
    private readonly parting: PartFamily,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    return [
      await this.place(tx, netizenId),
      await this.agreements(tx, netizenId),
      await this.ownClauses(tx, netizenId),
      await this.coLessons.section(tx, netizenId),
    ];
  }

  async erase(tx: EntityManager, netizenId: string): Promise<void> {
    const me = await this.families.memberOf(tx, netizenId);
    if (me) await this.families.lock(tx, me.familyId);
    if (me?.role === 'GUARDIAN') await this.parting.dissolve(tx, me.familyId);
    else if (me) await this.parting.leave(tx, me);
    await this.parting.forget(tx, netizenId);
  }

  private async place(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const me = await this.families.memberOf(tx, netizenId);
    const columns = { role: '角色', title: '称呼', hasPin: '是否设置了共学口令', joinedAt: '加入时间' };
    const rows = (me ? [me] : []).map(({ role, title, pinHash, joinedAt }) => {
      const names = { role: familyRoleNames[role], title: familyTitleNames[title] };
      return { ...names, hasPin: pinHash !== null, joinedAt: joinedAt.toISOString() };
    });
    return { key: 'family', title: '所在的家庭', columns, rows };
  }

  private async agreements(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const columns = { version: '公约版本', agreedAt: '同意时间' };
    const rows = (await this.covenants.listAgreementsOf(tx, netizenId)).map(({ version, agreedAt }) => {
      return { version, agreedAt: agreedAt.toISOString() };
    });
    return { key: 'family-agreements', title: '同意过的家庭网络公约', columns, rows };
  }

  private async ownClauses(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const columns = { text: '内容', status: '状态', createdAt: '写下的时间' };
    const rows = (await this.clauses.listOf(tx, netizenId)).map(({ text, status, createdAt }) => {
      return { text, status: ownClauseStatusNames[status], createdAt: createdAt.toISOString() };
    });
    return { key: 'family-clauses', title: '自己写的公约条款', columns, rows };
  }
}
