import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { PersonalRowsRepository } from '../persistence/personal-rows.repository.js';

/** Somebody's inbox, and what they let us send. */
@Injectable()
export class NoticePersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'notice';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly rows: PersonalRowsRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const notices = (await this.rows.listNotices(tx, netizenId)).map(({ title, text, at, readAt }) => ({
      title,
      text,
      at: at.toISOString(),
      readAt: readAt?.toISOString() ?? null,
    }));
    const consents = (await this.rows.listEntries(tx, netizenId)).map(({ templateId, cause, difference, at }) => ({
      templateId,
      cause,
      difference,
      at: at.toISOString(),
    }));
    const inbox = { title: '标题', text: '内容', at: '时间', readAt: '阅读时间' };
    const ledger = { templateId: '模板', cause: '原因', difference: '增减', at: '时间' };
    return [
      { key: 'notices', title: '消息', columns: inbox, rows: notices },
      { key: 'subscriptions', title: '订阅授权记录', columns: ledger, rows: consents },
    ];
  }

  erase(tx: EntityManager, netizenId: string): Promise<void> {
    return this.rows.forget(tx, netizenId);
  }
}
