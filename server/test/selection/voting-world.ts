import { randomBytes } from 'node:crypto';
import type { Choice } from '@good-netizen/shared/selection/ballot-rules';
import { cumulative5Daily } from '@good-netizen/shared/selection/rule-presets';
import type { RuleSet } from '@good-netizen/shared/selection/rule-set';
import type { CastAnswerDto } from '@good-netizen/shared/selection/selection.dto';
import type { DataSource } from 'typeorm';
import { DataSource as DataSourceToken } from 'typeorm';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { TestClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { Ballot } from '../../src/selection/domain/ballot.js';
import { Selection } from '../../src/selection/domain/selection.js';
import { BallotTicket } from '../../src/selection/services/ballot-ticket.js';
import { CastBallotService } from '../../src/selection/services/cast-ballot.service.js';
import { CloseDueSelectionsService } from '../../src/selection/services/close-due-selections.service.js';
import { CreateSelectionService } from '../../src/selection/services/create-selection.service.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { createTestPlace, type Engine, type TestPlace } from '../support/test-database.js';

export const OPENS = '2018-06-01T09:00:00+08:00';
export const NOW = '2018-06-01T10:00:00+08:00';
export const CLOSES = '2018-06-10T18:00:00+08:00';

/** A sign-in that may vote under one tag. */
export interface TestVoter {
  readonly actor: { netizenId: string; sessionId: string };
  readonly tag: string;
}

export interface TestSelection {
  readonly id: string;
  readonly candidates: readonly string[];
}

export const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
export const newVoter = (): TestVoter => ({ actor: { netizenId: newId(), sessionId: newId() }, tag: hex(16) });

/** One server with a clock in our hand. `place` shares a database between several. */
export class VotingWorld {
  private constructor(
    readonly clock: TestClock,
    readonly app: TestApp,
    private readonly ownPlace: TestPlace | null,
  ) {}

  static async open(engine: Engine, place?: TestPlace): Promise<VotingWorld> {
    const own = place ? null : await createTestPlace(engine);
    const clock = new TestClock(NOW);
    const app = await startTestApp({ databaseUrl: (place ?? own)?.url, clock });
    return new VotingWorld(clock, app, own);
  }

  get<T>(service: abstract new (...args: never[]) => T): T {
    return this.app.app.get<T>(service as never, { strict: false });
  }

  get dataSource(): DataSource {
    return this.get(DataSourceToken);
  }

  async createSelection(rules: RuleSet = cumulative5Daily, candidates = 4, closesAt = CLOSES): Promise<TestSelection> {
    const wanted = {
      ...{ editionId: newId(), activityOrdinal: 4, title: '青春故事', intro: '演示', organiser: '演示单位' },
      ...{ opensAt: new Date(OPENS), closesAt: new Date(closesAt), demonstration: true, rules },
      candidates: Array.from({ length: candidates }, (_, i) => ({
        ...{ number: i + 1, title: `故事${i + 1}`, byline: '演示作者', summary: '一句话' },
        ...{ paragraphs: ['第一段', '第二段'], coverName: null, regionCode: null },
      })),
    };
    const made = await this.get(UnitOfWork).run((tx) =>
      this.get(CreateSelectionService).create(tx, wanted, this.clock.now()),
    );
    return { id: made.selection.id, candidates: made.candidates.map(({ id }) => id) };
  }

  /** A ticket that is old enough to be used. */
  ticketFor(selectionId: string, voter: TestVoter): string {
    const issuedAt = new Date(this.clock.now().getTime() - 2000);
    return this.get(BallotTicket).issue(selectionId, voter.actor, voter.tag, issuedAt).ticket;
  }

  cast(
    selectionId: string,
    voter: TestVoter,
    choices: Choice[],
    { clientKey = hex(16), nonce = hex(16) } = {},
  ): Promise<CastAnswerDto> {
    const ballot = { ticket: this.ticketFor(selectionId, voter), clientKey, nonce, choices };
    return this.get(CastBallotService).cast(voter.actor, selectionId, ballot);
  }

  ballotsOf(selectionId: string): Promise<Ballot[]> {
    return this.dataSource.getRepository(Ballot).findBy({ selectionId });
  }

  async statusOf(selectionId: string): Promise<string> {
    return (await this.dataSource.getRepository(Selection).findOneByOrFail({ id: selectionId })).status;
  }

  /** Lets the closing job do all it can. */
  async close(): Promise<void> {
    await this.get(CloseDueSelectionsService).close();
  }

  async end(): Promise<void> {
    await this.app.close();
    await this.ownPlace?.remove();
  }
}

/** The error codes of those that were refused, and how many were not. */
export function outcomesOf(settled: readonly PromiseSettledResult<unknown>[]): { accepted: number; codes: string[] } {
  const codes = settled.flatMap((one) =>
    one.status === 'rejected' ? [String((one.reason as { code?: string }).code)] : [],
  );
  return { accepted: settled.length - codes.length, codes: [...new Set(codes)].sort() };
}
