import { Injectable } from '@nestjs/common';
import type { PracticeCountsDto } from '@good-netizen/shared/pledge/practice.dto';
import { suppressSmall } from '@good-netizen/shared/small-groups';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { PracticeRepository } from '../persistence/practice.repository.js';
import { CurrentCode } from './current-code.js';

/** How often each clause of the version in force is practised, never by fewer than five people. */
@Injectable()
export class PracticeCounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly practice: PracticeRepository,
    private readonly codes: CodeRepository,
    private readonly code: CurrentCode,
    private readonly clock: Clock,
  ) {}

  async get(): Promise<PracticeCountsDto> {
    const asOf = this.clock.now().toISOString();
    const code = await this.code.get();
    return this.unitOfWork.read(async (tx) => {
      const counts = await this.practice.count(tx);
      const clauses = (await this.codes.listClauses(tx, code.id)).map(({ clauseKey, quality, title }) => {
        const { people, entries } = counts.get(clauseKey) ?? { people: 0, entries: 0 };
        const shown = suppressSmall(people);
        return { clauseKey, quality, title, people: shown, entries: shown === null ? null : entries };
      });
      return { asOf, clauses };
    });
  }
}
