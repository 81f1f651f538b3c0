import { Injectable, type OnModuleInit } from '@nestjs/common';
import { countedPledgeStatuses } from '@good-netizen/shared/states/pledge.states';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { sumChanges } from '../domain/counter-changes.js';
import { CounterRepository } from '../persistence/counter.repository.js';
import { PledgeRepository } from '../persistence/pledge.repository.js';
import { SignerRepository } from '../persistence/signer.repository.js';
import { AfterWithdrawal } from './after-withdrawal.js';
import { SealedName } from './sealed-name.js';

const columns = {
  serial: '承诺编号',
  status: '状态',
  regionCode: '地区',
  sectorCode: '系统',
  displayName: '署名',
  signedAt: '签署时间',
  withdrawnAt: '撤回时间',
};

/** The pledges of a person: theirs to take along, anonymous once they leave, withdrawn when no guardian agrees any more. */
@Injectable()
export class PledgePersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'pledge';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly pledges: PledgeRepository,
    private readonly signers: SignerRepository,
    private readonly counters: CounterRepository,
    private readonly names: SealedName,
    private readonly after: AfterWithdrawal,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const rows = (await this.pledges.listOwn(tx, netizenId)).map((pledge) => ({
      serial: pledge.serial,
      status: pledge.status,
      regionCode: pledge.regionCode,
      sectorCode: pledge.sectorCode,
      displayName: this.names.open(pledge),
      signedAt: pledge.signedAt.toISOString(),
      withdrawnAt: pledge.withdrawnAt?.toISOString() ?? null,
    }));
    return [{ key: 'pledges', title: '签署的承诺', columns, rows }];
  }

  async erase(tx: EntityManager, netizenId: string): Promise<void> {
    await this.signers.forget(tx, netizenId);
  }

  async endWithoutGuardian(tx: EntityManager, childId: string, now: Date): Promise<void> {
    for (const pledge of await this.pledges.listStanding(tx, [childId])) {
      const counted = countedPledgeStatuses.includes(pledge.status);
      const ended = await this.pledges.withdraw(tx, pledge, now);
      if (ended) await this.after.end(tx, pledge.id);
      if (ended && counted) await this.counters.change(tx, sumChanges([], [pledge]));
    }
  }
}
