import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { PracticeRepository } from '../persistence/practice.repository.js';

const columns = { clauseKey: '条款', day: '日期', text: '内容', createdAt: '记录时间' };

/** A person's own notes of practice: theirs to take along, gone when they leave. */
@Injectable()
export class PracticePersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'practice';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly practice: PracticeRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const rows = (await this.practice.listOwn(tx, netizenId)).map(({ clauseKey, day, text, createdAt }) => {
      return { clauseKey, day, text, createdAt: createdAt.toISOString() };
    });
    return [{ key: 'practice', title: '践行记录', columns, rows }];
  }

  erase(tx: EntityManager, netizenId: string): Promise<void> {
    return this.practice.removeAllOf(tx, netizenId);
  }
}
