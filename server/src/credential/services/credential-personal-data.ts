import { Injectable, type OnModuleInit } from '@nestjs/common';
import { certificateKindNames } from '@good-netizen/shared/credential/credential.dto';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { CredentialRepository } from '../persistence/credential.repository.js';

const columns = { number: '证书编号', kind: '种类', status: '状态', issuedAt: '领取时间', named: '是否含署名' };

/** The electronic certificates of a person: listed for them, ended and without a holder once they leave. */
@Injectable()
export class CredentialPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'credential';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly credentials: CredentialRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const rows = (await this.credentials.listOwn(tx, netizenId)).map(({ number, kind, status, issuedAt, named }) => ({
      ...{ number, kind: certificateKindNames[kind], status, named },
      issuedAt: issuedAt?.toISOString() ?? null,
    }));
    return [{ key: 'credentials', title: '电子证书', columns, rows }];
  }

  erase(tx: EntityManager, netizenId: string, now: Date): Promise<void> {
    return this.credentials.forget(tx, netizenId, now);
  }
}
