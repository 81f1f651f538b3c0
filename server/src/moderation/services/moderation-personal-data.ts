import { Injectable, type OnModuleInit } from '@nestjs/common';
import { moderationReasons } from '@good-netizen/shared/moderation/moderation-reasons';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { MachineCheckRepository } from '../persistence/machine-check.repository.js';
import { TicketRepository } from '../persistence/ticket.repository.js';

/** What somebody handed in and what became of it. Who decided and what the desk noted are not theirs. */
@Injectable()
export class ModerationPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'moderation';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly tickets: TicketRepository,
    private readonly checks: MachineCheckRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const tickets = await this.tickets.listAllOfNetizen(tx, netizenId);
    const rows = tickets.map(({ title, text, status, submittedAt, reasonCode, appealText, appealAnswer }) => ({
      title,
      text,
      status: status === 'LOCKED' ? 'NEW' : status,
      submittedAt: submittedAt.toISOString(),
      reason: reasonCode === null ? null : moderationReasons[reasonCode].publicText,
      appealText,
      appealAnswer,
    }));
    const columns = {
      title: '标题',
      text: '内容',
      status: '状态',
      submittedAt: '提交时间',
      reason: '理由',
      appealText: '我的申诉',
      appealAnswer: '申诉答复',
    };
    return [{ key: 'moderation-tickets', title: '审核记录', columns, rows }];
  }

  async erase(tx: EntityManager, netizenId: string): Promise<void> {
    const tickets = await this.tickets.listAllOfNetizen(tx, netizenId);
    await this.checks.deleteOf(
      tx,
      tickets.map(({ id }) => id),
    );
    await this.tickets.forget(tx, netizenId);
  }
}
