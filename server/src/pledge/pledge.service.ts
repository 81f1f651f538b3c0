import { Injectable } from '@nestjs/common';
import type { ActivityOfferDto } from '@good-netizen/shared/programme/programme.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work.js';
import { CodeVersionNotFoundError } from './domain/pledge.errors.js';
import { CounterRepository } from './persistence/counter.repository.js';
import { PledgeRepository } from './persistence/pledge.repository.js';
import type { Clause } from './domain/clause.js';
import type { CodeVersion } from './domain/code-version.js';
import { CodeRepository } from './persistence/code.repository.js';
import { CurrentCode } from './services/current-code.js';
import { type VersionMove, VersionMoves } from './services/version-moves.js';

export type { VersionMove } from './services/version-moves.js';

/** The activity of the plan under which the code of conduct is published and pledged. */
const CODE_OF_CONDUCT_ACTIVITY = 1;

/** The front door of the room. */
@Injectable()
export class PledgeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pledges: PledgeRepository,
    private readonly counters: CounterRepository,
    private readonly code: CurrentCode,
    private readonly codes: CodeRepository,
    private readonly moves: VersionMoves,
  ) {}

  /** Whether this netizen has a pledge in force, of any version. */
  hasSigned(tx: EntityManager, netizenId: string): Promise<boolean> {
    return this.pledges.hasStanding(tx, netizenId);
  }

  /** Persons with a pledge in force. */
  async countSigned(): Promise<number> {
    const cells = await this.unitOfWork.read((tx) => this.counters.listAll(tx));
    return cells.reduce((sum, cell) => sum + cell.pledges, 0);
  }

  /**
   * Moves a version that is not yet published, within the caller's transaction; returns it as it was.
   * @throws CodeVersionNotFoundError, CodeVersionStateError, CodeVersionIncompleteError, EditedMeanwhileError
   */
  moveVersion(tx: EntityManager, move: VersionMove): Promise<{ code: CodeVersion; clauses: Clause[] }> {
    return this.moves.move(tx, move);
  }

  /** The clauses that a finding or a note may name: those of every version, the newest wording of each key. */
  async clausesByKey(tx: EntityManager): Promise<Map<string, Clause>> {
    const versions = await this.codes.listAll(tx);
    const clauses = await this.codes.listClausesOf(
      tx,
      versions.map(({ id }) => id),
    );
    const places = new Map(versions.map(({ id, version }) => [id, version]));
    const place = (clause: Clause): number => places.get(clause.codeVersionId) ?? 0;
    return new Map([...clauses].sort((a, b) => place(a) - place(b)).map((clause) => [clause.clauseKey, clause]));
  }

  /** What can be done here now: sign the version in force, if there is one. */
  async listOffers(): Promise<{ activityOrdinal: number; offer: ActivityOfferDto }[]> {
    try {
      const code = await this.code.get();
      const offer: ActivityOfferDto = {
        kind: 'PLEDGE',
        title: '签署好网民承诺',
        note: `读一读《${code.title}》，大约三分钟`,
        version: code.version,
      };
      return [{ activityOrdinal: CODE_OF_CONDUCT_ACTIVITY, offer }];
    } catch (error) {
      if (error instanceof CodeVersionNotFoundError) return [];
      throw error;
    }
  }
}
