import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ModerationService } from '../../moderation/moderation.service.js';
import type { Gathering } from '../domain/gathering.js';
import type { Satisfaction } from '../domain/satisfaction.js';
import { SatisfactionRepository } from '../persistence/satisfaction.repository.js';

const KIND = 'satisfaction';

/** Words about a gathering on their way through moderation: the organiser reads them only once they passed. */
@Injectable()
export class SatisfactionModeration implements OnModuleInit {
  constructor(
    private readonly moderation: ModerationService,
    private readonly answers: SatisfactionRepository,
  ) {}

  onModuleInit(): void {
    this.moderation.onShownOrRefused(KIND, '活动评价', (tx, id, wordsStatus) =>
      this.answers.change(tx, id, { wordsStatus }),
    );
  }

  /** Hands in the words as they are now; what was waiting before is taken back. */
  async submit(
    tx: EntityManager,
    { id, netizenId, words }: Satisfaction,
    { title, activityOrdinal, regionCode }: Gathering,
  ): Promise<void> {
    await this.moderation.withdraw(tx, KIND, id);
    if (words === null) return;
    const scope = { activity: activityOrdinal, regionCode };
    await this.moderation.submit(tx, { kind: KIND, id, netizenId, scope, title: `对“${title}”的评价`, text: words });
  }

  withdraw(tx: EntityManager, id: string): Promise<void> {
    return this.moderation.withdraw(tx, KIND, id);
  }
}
