import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MyBallotDto } from '@good-netizen/shared/selection/selection.dto';
import { publicSelectionStatuses } from '@good-netizen/shared/states/selection.states';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type {
  ExportedSection,
  ExportedValue,
  PersonalDataSource,
} from '../../platform/personal-data/personal-data-source.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { OwnBallots } from './own-ballots.js';

/**
 * A voter's ballots, as the voter sees them under 我的: worked out from the person at the moment of the export, never linked
 * in the database. Leaving erases none: ballots name a voter tag alone, which nobody can trace once the account is gone and
 * which itself goes when the selection is archived.
 */
@Injectable()
export class SelectionPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'selection';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly selections: SelectionRepository,
    private readonly ownBallots: OwnBallots,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const selections = await this.selections.listByStatus(tx, publicSelectionStatuses);
    const rows = (await this.ownBallots.list(tx, netizenId, selections)).map(rowOf);
    const columns = { selectionTitle: '推选', castOn: '日期', choices: '选择', state: '状态', ballotId: '选票编号' };
    return [{ key: 'ballots', title: '投出的选票', columns, rows }];
  }

  async erase(): Promise<void> {
    // Nothing here names a netizen.
  }

  remembersDeparted(tx: EntityManager, leftAt: Date): Promise<boolean> {
    return this.selections.hasUnarchivedOpenedBy(tx, leftAt);
  }
}

function rowOf({ selectionTitle, castOn, choices, state, ballotId }: MyBallotDto): Record<string, ExportedValue> {
  const chosen = choices.map(({ title, votes }) => `${title} ${votes} 票`).join('，');
  return { selectionTitle, castOn, choices: chosen, state, ballotId };
}
