import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type RecordSubscriptionsDto,
  type SubscriptionDto,
  type SubscriptionPurpose,
  subscriptionPurposes,
} from '@good-netizen/shared/notice/notice.dto';
import { AppConfig } from '../../config/app-config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SubscriptionRepository } from '../persistence/subscription.repository.js';
import { GrantLedger } from './grant-ledger.js';

const titles: Readonly<Record<SubscriptionPurpose, string>> = {
  OPINION_REPLIED: '意见采纳答复',
  TICKET_DECIDED: '审核结果',
  COMPLAINT_ANSWERED: '投诉建议答复',
};

/** What a netizen lets us send to their telephone. One consent, one message; nothing is given for it. */
@Injectable()
export class KeepSubscriptionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly subscriptions: SubscriptionRepository,
    private readonly ledger: GrantLedger,
    private readonly config: AppConfig,
  ) {}

  async list(netizenId: string): Promise<SubscriptionDto[]> {
    const grants = await this.unitOfWork.read((tx) => this.subscriptions.list(tx, netizenId));
    return subscriptionPurposes.flatMap((purpose) => {
      const templateId = this.config.wechat.templates[purpose]?.id;
      if (templateId === undefined) return [];
      const remaining = grants.find((grant) => grant.templateId === templateId)?.remaining ?? 0;
      return [{ purpose, templateId, title: titles[purpose], remaining }];
    });
  }

  /** Counts what was accepted, once for one key. A refusal leaves earlier consents; unknown templates are passed over. */
  async record(netizenId: string, key: string, { results }: RecordSubscriptionsDto): Promise<SubscriptionDto[]> {
    const ours = new Set(Object.values(this.config.wechat.templates).map(({ id }) => id));
    const accepted = new Set(results.filter(({ result }) => result === 'accept').map(({ templateId }) => templateId));
    await this.unitOfWork.run(async (tx) => {
      for (const templateId of [...accepted].filter((id) => ours.has(id)).sort()) {
        const repeatKey = createHash('sha256').update(`${netizenId}/${key}/${templateId}`).digest('hex');
        await this.ledger.accept(tx, { netizenId, templateId, from: 'SAID', repeatKey });
      }
    });
    return this.list(netizenId);
  }
}
