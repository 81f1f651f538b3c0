import { Injectable } from '@nestjs/common';
import type { RecordPracticeDto } from '@good-netizen/shared/pledge/practice.dto';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IdentityService } from '../../identity/identity.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { ensurePracticeDay } from '../domain/practice-days.js';
import { PracticeClauseUnknownError, PracticeNotFoundError, PracticeTwiceError } from '../domain/practice.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { PracticeRepository } from '../persistence/practice.repository.js';
import { ensureMayTakePart } from '../pledge.policy.js';
import { CurrentCode } from './current-code.js';

const ONCE = 'practice_entry_netizen_id_clause_key_day_key';

/** A netizen notes, for nobody else, what they did; and may take the note away. */
@Injectable()
export class RecordPracticeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly practice: PracticeRepository,
    private readonly codes: CodeRepository,
    private readonly code: CurrentCode,
    private readonly identity: IdentityService,
    private readonly clock: Clock,
  ) {}

  /** Throws PracticeDayError, PracticeClauseUnknownError, PracticeTwiceError. */
  async record(netizenId: string, { clauseKey, text, day }: RecordPracticeDto): Promise<void> {
    const now = this.clock.now();
    ensurePracticeDay(day, now);
    const code = await this.code.get();
    const entry = { id: newId(), netizenId, clauseKey, day, text: text.trim(), createdAt: now };
    try {
      await this.unitOfWork.run(async (tx) => {
        const { ageBand } = await this.identity.getVoterFacts(tx, netizenId);
        ensureMayTakePart(ageBand, await this.identity.hasGuardianConsent(tx, netizenId));
        const clauses = await this.codes.listClauses(tx, code.id);
        if (!clauses.some((clause) => clause.clauseKey === clauseKey)) throw new PracticeClauseUnknownError();
        await this.practice.insert(tx, entry);
      });
    } catch (error) {
      throw constraintViolation(error)?.name === ONCE ? new PracticeTwiceError() : error;
    }
  }

  /** Throws PracticeNotFoundError. */
  async remove(netizenId: string, id: string): Promise<void> {
    const removed = await this.unitOfWork.run((tx) => this.practice.removeOwn(tx, netizenId, id));
    if (!removed) throw new PracticeNotFoundError();
  }
}
