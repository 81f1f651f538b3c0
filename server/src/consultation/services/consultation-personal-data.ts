import { Injectable, type OnModuleInit } from '@nestjs/common';
import { opinionStanceNames } from '@good-netizen/shared/pledge/consultation.dto';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { SpeakerRepository } from '../persistence/speaker.repository.js';
import { OpinionModeration } from './opinion-moderation.js';

const opinionColumns = { clauseKey: '条款', stance: '态度', text: '内容', updatedAt: '时间' };
const answerColumns = { project: '问卷', regionCode: '地区', sectorCode: '系统', answers: '回答', answeredAt: '时间' };

/** What a person has said here. When they leave, opinions and answers stay as anonymous counts, without any words. */
@Injectable()
export class ConsultationPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'consultation';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly speakers: SpeakerRepository,
    private readonly moderation: OpinionModeration,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const opinions = (await this.speakers.listOpinions(tx, netizenId)).map(({ clauseKey, stance, text, updatedAt }) => {
      return { clauseKey, stance: opinionStanceNames[stance], text, updatedAt: updatedAt.toISOString() };
    });
    const answers = (await this.speakers.listAnswers(tx, netizenId)).map((response) => ({
      project: response.projectId,
      regionCode: response.regionCode,
      sectorCode: response.sectorCode,
      answers: JSON.stringify(response.answers),
      answeredAt: response.answeredAt.toISOString(),
    }));
    return [
      { key: 'opinions', title: '对行为规范的意见', columns: opinionColumns, rows: opinions },
      { key: 'survey-answers', title: '填写的问卷', columns: answerColumns, rows: answers },
    ];
  }

  async erase(tx: EntityManager, netizenId: string): Promise<void> {
    for (const { id } of await this.speakers.listOpinions(tx, netizenId)) await this.moderation.withdraw(tx, id);
    await this.speakers.forget(tx, netizenId);
  }
}
