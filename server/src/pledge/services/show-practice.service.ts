import { Injectable } from '@nestjs/common';
import type { PracticeCountsDto, PracticeEntryDto } from '@good-netizen/shared/pledge/practice.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { PracticeRepository } from '../persistence/practice.repository.js';
import { PracticeCounts } from './practice-counts.js';

/** One's own notes; and for everybody how often each clause is practised, never by fewer than five people. */
@Injectable()
export class ShowPracticeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly practice: PracticeRepository,
    private readonly codes: CodeRepository,
    private readonly all: PracticeCounts,
  ) {}

  own(netizenId: string): Promise<PracticeEntryDto[]> {
    return this.unitOfWork.read(async (tx) => {
      const versions = await this.codes.listAll(tx);
      const clauses = await this.codes.listClausesOf(
        tx,
        versions.filter(({ publishedAt }) => publishedAt !== null).map(({ id }) => id),
      );
      const titles = new Map(clauses.map(({ clauseKey, title }) => [clauseKey, title]));
      return (await this.practice.listOwn(tx, netizenId)).map(({ id, clauseKey, text, day, createdAt }) => {
        const clauseTitle = titles.get(clauseKey) ?? clauseKey;
        return { id, clauseKey, clauseTitle, text, day, createdAt: createdAt.toISOString() };
      });
    });
  }

  counts(): Promise<PracticeCountsDto> {
    return this.all.get();
  }
}
