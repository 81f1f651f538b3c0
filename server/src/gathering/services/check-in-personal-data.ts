import { doorRightNames } from '@good-netizen/shared/gathering/check-in.dto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { AttendanceRepository } from '../persistence/attendance.repository.js';
import { SatisfactionRepository } from '../persistence/satisfaction.repository.js';
import { StewardRepository } from '../persistence/steward.repository.js';
import { SatisfactionModeration } from './satisfaction-moderation.js';

const came = { gathering: '活动', startsAt: '场次', enteredAt: '进场', leftAt: '离场', takenBack: '撤回签到的原因' };
const said = { useful: '有用', clear: '讲得清楚', again: '愿意再来', words: '想说的话', answeredAt: '时间' };
const helped = { right: '身份', note: '主办方的备注', takenAt: '接受时间', withdrawnAt: '收回时间' };

/**
 * Where somebody came, what they thought of it, and where they helped at the door. When they leave, it stays counted under
 * registrations that are gone. Its name comes before the room's own, which removes those.
 */
@Injectable()
export class CheckInPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'check-in';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly attendance: AttendanceRepository,
    private readonly satisfaction: SatisfactionRepository,
    private readonly stewards: StewardRepository,
    private readonly moderation: SatisfactionModeration,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    return [await this.comings(tx, netizenId), await this.answers(tx, netizenId), await this.tasks(tx, netizenId)];
  }

  async erase(tx: EntityManager, netizenId: string, now: Date): Promise<void> {
    for (const { id } of await this.satisfaction.listAllOf(tx, netizenId)) await this.moderation.withdraw(tx, id);
    await this.satisfaction.forget(tx, netizenId);
    await this.stewards.forget(tx, netizenId, now);
    await this.attendance.forgetReasons(tx, netizenId);
  }

  private async comings(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const rows = (await this.attendance.listOwn(tx, netizenId)).map(({ title, startsAt, checkIn, voids }) => ({
      gathering: title,
      startsAt: startsAt.toISOString(),
      enteredAt: checkIn?.enteredAt.toISOString() ?? null,
      leftAt: checkIn?.leftAt?.toISOString() ?? null,
      takenBack: voids.map(({ reason }) => reason).join('；') || null,
    }));
    return { key: 'check-ins', title: '活动签到', columns: came, rows };
  }

  private async answers(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const rows = (await this.satisfaction.listAllOf(tx, netizenId)).map(
      ({ useful, clear, again, words, answeredAt }) => {
        return { useful, clear, again, words, answeredAt: answeredAt.toISOString() };
      },
    );
    return { key: 'satisfaction', title: '活动评价', columns: said, rows };
  }

  private async tasks(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const rows = (await this.stewards.listAllOf(tx, netizenId)).map(({ doorRight, note, takenAt, withdrawnAt }) => ({
      ...{ right: doorRightNames[doorRight], note },
      ...{ takenAt: takenAt?.toISOString() ?? null, withdrawnAt: withdrawnAt?.toISOString() ?? null },
    }));
    return { key: 'stewardships', title: '担任签到员', columns: helped, rows };
  }
}
