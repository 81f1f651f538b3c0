import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ModerationService } from '../../moderation/moderation.service.js';
import type { Opinion } from '../domain/opinion.js';
import { OpinionRepository } from '../persistence/opinion.repository.js';

const KIND = 'opinion';
const CODE_OF_CONDUCT_ACTIVITY = 1;

/** Words of opinions on their way through moderation: they are public only once they passed. */
@Injectable()
export class OpinionModeration implements OnModuleInit {
  constructor(
    private readonly moderation: ModerationService,
    private readonly opinions: OpinionRepository,
  ) {}

  onModuleInit(): void {
    this.moderation.onShownOrRefused(KIND, '意见', (tx, id, textStatus) =>
      this.opinions.change(tx, id, { textStatus }),
    );
  }

  /** Hands in the words as they are now; what was waiting before is taken back. */
  async submit(tx: EntityManager, opinion: Opinion, clauseTitle: string): Promise<void> {
    const { id, netizenId, text } = opinion;
    await this.moderation.withdraw(tx, KIND, id);
    if (text === null) return;
    const scope = { activity: CODE_OF_CONDUCT_ACTIVITY };
    await this.moderation.submit(tx, { kind: KIND, id, netizenId, scope, title: `对“${clauseTitle}”的意见`, text });
  }

  withdraw(tx: EntityManager, opinionId: string): Promise<void> {
    return this.moderation.withdraw(tx, KIND, opinionId);
  }
}
