import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { QuizAttempt, UNDECIDED_PLACE } from '../domain/quiz-attempt.js';

@Injectable()
export class AttemptRepository {
  findOwn(tx: EntityManager, netizenId: string, id: string): Promise<QuizAttempt | null> {
    return tx.findOneBy(QuizAttempt, { id, netizenId });
  }

  findUndecided(tx: EntityManager, netizenId: string, microLessonId: string): Promise<QuizAttempt | null> {
    return tx.findOneBy(QuizAttempt, { netizenId, microLessonId, place: UNDECIDED_PLACE });
  }

  findLastSubmitted(tx: EntityManager, netizenId: string, microLessonId: string): Promise<QuizAttempt | null> {
    return tx.findOne(QuizAttempt, {
      where: { netizenId, microLessonId, status: 'SUBMITTED' },
      order: { submittedAt: 'DESC', id: 'DESC' },
    });
  }

  async insert(tx: EntityManager, attempt: QuizAttempt): Promise<void> {
    await tx.insert(QuizAttempt, attempt);
  }

  /** Writes the mark under an attempt that is still undecided. False when someone was faster. */
  async submit(tx: EntityManager, { id, ...marked }: QuizAttempt): Promise<boolean> {
    const { answers, score, passed, submittedAt } = marked;
    const result = await tx.update(
      QuizAttempt,
      { id, place: UNDECIDED_PLACE },
      { place: id, status: 'SUBMITTED', answers, score, passed, submittedAt },
    );
    return result.affected === 1;
  }
}
