import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SearchService, type SearchText } from '../../search/search.service.js';
import { CodeRepository } from '../persistence/code.repository.js';

/** Lets people find the articles of the code in force; drafts and former versions are not found. */
@Injectable()
export class SearchableArticles implements OnModuleInit {
  constructor(
    private readonly search: SearchService,
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: CodeRepository,
  ) {}

  onModuleInit(): void {
    this.search.source({
      kind: 'ARTICLE',
      read: () => this.read(),
      stillPublic: async () => new Set((await this.read()).map(({ id }) => id)),
    });
  }

  private read(): Promise<SearchText[]> {
    return this.unitOfWork.read(async (tx) => {
      const code = await this.codes.findPublished(tx);
      if (!code) return [];
      const clauses = await this.codes.listClauses(tx, code.id);
      return clauses.map(({ id, clauseKey, title, text }) => ({
        id,
        target: { kind: 'ARTICLE', version: code.version, clauseKey },
        title,
        note: code.title,
        body: [text],
      }));
    });
  }
}
