import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SignUpDto } from '@good-netizen/shared/gathering/registration.dto';
import type { RegistrationStatus } from '@good-netizen/shared/states/registration.states';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import type { Registration } from '../domain/registration.js';
import { type Comer, ensureMayCome, ensureSignUpOpen, readAnswers } from '../domain/sign-up-rules.js';
import { RegistrationRepository } from '../persistence/registration.repository.js';
import { SeatBook } from './seat-book.js';

const gone: readonly RegistrationStatus[] = ['CANCELLED', 'OFFER_EXPIRED'];

/** A person signs up for a session: with a place where one is free, and in the line where none is. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: SeatBook,
    private readonly registrations: RegistrationRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * The registration as it stands. Sent again it is the same, and a cancelled one is not renewed by its own repetition.
   * @throws GatheringNotFoundError, SignUpNotOpenError, SignUpClosedError, SignUpAgeUnstatedError, SignUpAgeError,
   *   SignUpGuardianError, ChildNotAgreedForError,
   *   SignUpAnswerBadError
   */
  signUp({ netizenId, ...comer }: Comer, sessionId: string, wish: SignUpDto, key: string): Promise<Registration> {
    const repeatKey = createHash('sha256')
      .update(JSON.stringify([netizenId, key]))
      .digest('hex');
    return this.unitOfWork.run(async (tx) => {
      const opened = await this.seats.open(tx, sessionId);
      const before = await this.registrations.findOf(tx, sessionId, netizenId);
      if (before && (!gone.includes(before.status) || before.repeatKey === repeatKey)) return before;
      const now = this.clock.now();
      const { gathering, session } = opened;
      ensureSignUpOpen(gathering, session.startsAt, now);
      const withGuardian = wish.withGuardian ?? false;
      ensureMayCome(gathering, { ...comer, withGuardian });
      const answers = readAnswers(gathering.form, wish.answers);
      const place = await this.seats.arrive(tx, opened);
      const said = { ...place, answers, withGuardian, signedUpAt: now, offeredUntil: null, repeatKey };
      const registration = { id: before?.id ?? newId(), sessionId, netizenId, ...said };
      await (before ? this.registrations.change(tx, before.id, said) : this.registrations.insert(tx, registration));
      return registration;
    });
  }
}
