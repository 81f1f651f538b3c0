import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Opinion } from '../domain/opinion.js';
import { SurveyResponse } from '../domain/survey-response.js';

/** Opinions and answers of one person. */
@Injectable()
export class SpeakerRepository {
  listOpinions(tx: EntityManager, netizenId: string): Promise<Opinion[]> {
    return tx.find(Opinion, { where: { netizenId }, order: { createdAt: 'ASC' } });
  }

  listAnswers(tx: EntityManager, netizenId: string): Promise<SurveyResponse[]> {
    return tx.find(SurveyResponse, { where: { netizenId }, order: { answeredAt: 'ASC' } });
  }

  /** What was counted stays counted: in the person's place stands the row's own id, their words are gone. */
  async forget(tx: EntityManager, netizenId: string): Promise<void> {
    for (const { id, answers } of await this.listAnswers(tx, netizenId)) {
      const wordless = answers.filter(({ text }) => text === undefined);
      await tx.update(SurveyResponse, { id }, { netizenId: id, answers: wordless });
    }
    await tx
      .createQueryBuilder()
      .update(Opinion)
      .set({ netizenId: () => 'id', text: null, textStatus: 'NONE' })
      .where({ netizenId })
      .execute();
  }
}
