import { Injectable, type OnModuleInit } from '@nestjs/common';
import { registrationStatusNames } from '@good-netizen/shared/gathering/gathering-names';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { RetentionRegistry } from '../../platform/retention/retention-registry.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { RegistrationRepository } from '../persistence/registration.repository.js';
import { SeatBook } from './seat-book.js';

/** Sign-ups: in the copy of one's data, and gone when one leaves; a place held goes on to the next in line. */
@Injectable()
export class GatheringPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'gathering';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly retention: RetentionRegistry,
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly seats: SeatBook,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
    this.retention.register({
      rule: 'registration-answers',
      sweep: (tx, before, most) => this.registrations.forgetAnswers(tx, before, most),
    });
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const own = await this.registrations.listOwn(tx, netizenId);
    const sessions = await this.gatherings.sessions(
      tx,
      own.map(({ sessionId }) => sessionId),
    );
    const gatherings = await this.gatherings.list(
      tx,
      sessions.map(({ gatheringId }) => gatheringId),
    );
    const rows = own.map(({ sessionId, status, number, answers, signedUpAt }) => {
      const session = sessions.find(({ id }) => id === sessionId);
      const gathering = gatherings.find(({ id }) => id === session?.gatheringId);
      return {
        title: gathering?.title ?? '',
        startsAt: session?.startsAt.toISOString() ?? '',
        status: registrationStatusNames[status],
        number,
        answers: answers === null ? '' : JSON.stringify(answers),
        signedUpAt: signedUpAt.toISOString(),
      };
    });
    const columns = {
      ...{ title: '活动', startsAt: '开始时间', status: '报名情况', number: '报名序号' },
      ...{ answers: '报名表', signedUpAt: '报名时间' },
    };
    return [{ key: 'registrations', title: '讲座和活动报名', columns, rows }];
  }

  async erase(tx: EntityManager, netizenId: string): Promise<void> {
    const own = await this.registrations.listOwn(tx, netizenId);
    // In the order of their ids, so that two who leave do not wait for each other crosswise.
    for (const { id, sessionId } of own.sort((a, b) => (a.sessionId < b.sessionId ? -1 : 1))) {
      const [session] = await this.gatherings.sessions(tx, [sessionId]);
      const opened = session ? await this.seats.open(tx, sessionId) : null;
      const now = await this.registrations.findOwn(tx, netizenId, id);
      await this.registrations.remove(tx, id);
      const seated = now?.status === 'CONFIRMED' || now?.status === 'OFFERED';
      if (opened && seated) await this.seats.giveBack(tx, opened);
    }
  }
}
