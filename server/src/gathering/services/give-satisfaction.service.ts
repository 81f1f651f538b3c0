import type { OwnSatisfactionDto, SatisfactionDto } from '@good-netizen/shared/gathering/check-in.dto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { SatisfactionEarlyError } from '../domain/check-in.errors.js';
import type { Satisfaction } from '../domain/satisfaction.js';
import { SatisfactionRepository } from '../persistence/satisfaction.repository.js';
import { presentOwnSatisfaction } from '../presenters/present-satisfaction.js';
import { OwnPlaces } from './own-places.js';
import { SatisfactionModeration } from './satisfaction-moderation.js';

/** Somebody who was there says what they think of it, and may change it. */
@Injectable()
export class GiveSatisfactionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: OwnPlaces,
    private readonly answers: SatisfactionRepository,
    private readonly moderation: SatisfactionModeration,
    private readonly clock: Clock,
  ) {}

  /** Sent again it is given once. @throws RegistrationNotFoundError, RegistrationStateError, SatisfactionEarlyError */
  give(netizenId: string, registrationId: string, wish: SatisfactionDto): Promise<void> {
    const { useful, clear, again } = wish;
    const words = (wish.words ?? '').trim() || null;
    return this.unitOfWork.run(async (tx) => {
      const { gathering, registration } = await this.places.hold(tx, netizenId, registrationId);
      if (registration.status !== 'ATTENDED') throw new SatisfactionEarlyError();
      const known = await this.answers.findOf(tx, registrationId);
      const sameWords = known?.words === words;
      const wordsStatus = words === null ? 'NONE' : sameWords ? known.wordsStatus : 'PENDING';
      const said = { useful, clear, again, words, wordsStatus, answeredAt: this.clock.now() } as const;
      const ids = { id: known?.id ?? newId(), gatheringId: gathering.id, registrationId, netizenId };
      const satisfaction: Satisfaction = { ...ids, ...said };
      await (known ? this.answers.change(tx, known.id, said) : this.answers.insert(tx, satisfaction));
      if (!sameWords) await this.moderation.submit(tx, satisfaction, gathering);
    });
  }

  /** @throws RegistrationNotFoundError, RegistrationStateError */
  own(netizenId: string, registrationId: string): Promise<OwnSatisfactionDto> {
    return this.unitOfWork.read(async (tx) => {
      await this.places.find(tx, netizenId, registrationId);
      const known = await this.answers.findOf(tx, registrationId);
      return { given: known ? presentOwnSatisfaction(known) : null };
    });
  }
}
