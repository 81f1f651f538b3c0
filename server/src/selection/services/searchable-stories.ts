import { Injectable, type OnModuleInit } from '@nestjs/common';
import { publicSelectionStatuses } from '@good-netizen/shared/states/selection.states';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SearchService, type SearchText } from '../../search/search.service.js';
import { SelectionRepository } from '../persistence/selection.repository.js';

/**
 * Lets people find public selections and the stories that stand in them. A candidate that is suspended, withdrawn or
 * disqualified is not found; no votes are known here, so no order can come from them.
 */
@Injectable()
export class SearchableStories implements OnModuleInit {
  constructor(
    private readonly search: SearchService,
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
  ) {}

  onModuleInit(): void {
    this.search.source({
      kind: 'SELECTION',
      read: () => this.readSelections(),
      stillPublic: (ids) => this.unitOfWork.read((tx) => this.selections.publicAmong(tx, ids)),
    });
    this.search.source({
      kind: 'STORY',
      read: () => this.readStories(),
      stillPublic: (ids) => this.unitOfWork.read((tx) => this.selections.standingAmong(tx, ids)),
    });
  }

  private async readSelections(): Promise<SearchText[]> {
    const shown = await this.unitOfWork.read((tx) => this.selections.listByStatus(tx, publicSelectionStatuses));
    return shown.map(({ id, title, organiser, intro }) => ({
      id,
      target: { kind: 'SELECTION', selectionId: id },
      title,
      note: organiser,
      body: [intro],
    }));
  }

  private readStories(): Promise<SearchText[]> {
    return this.unitOfWork.read(async (tx) => {
      const shown = await this.selections.listByStatus(tx, publicSelectionStatuses);
      const titles = new Map(shown.map(({ id, title }) => [id, title]));
      const stories = await this.selections.listStanding(tx, [...titles.keys()]);
      return stories.map(({ id, selectionId, title, byline, summary, paragraphs }) => ({
        id,
        target: { kind: 'STORY', selectionId, candidateId: id },
        title,
        note: titles.get(selectionId) ?? '',
        body: [byline, summary, ...paragraphs],
      }));
    });
  }
}
