import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Certificate, type CertificateSource, CredentialService } from '../../credential/credential.service.js';
import { pledgeStanding } from '../domain/pledge-standing.js';
import type { Pledge } from '../domain/pledge.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { PledgeRepository } from '../persistence/pledge.repository.js';
import { SealedName } from './sealed-name.js';

/** Tells the room of certificates of pledges, and of what becomes of them. */
@Injectable()
export class CertifiedPledges implements CertificateSource, OnModuleInit {
  readonly kind = 'PLEDGE';

  constructor(
    private readonly credentials: CredentialService,
    private readonly pledges: PledgeRepository,
    private readonly codes: CodeRepository,
    private readonly names: SealedName,
  ) {}

  onModuleInit(): void {
    this.credentials.source(this);
  }

  async find(tx: EntityManager, sourceId: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.pledges.findById(tx, sourceId));
  }

  async locked(tx: EntityManager, sourceId: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.pledges.lock(tx, sourceId));
  }

  async findByToken(tx: EntityManager, publicToken: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.pledges.findByToken(tx, publicToken));
  }

  async findByNumber(tx: EntityManager, number: string): Promise<Certificate | null> {
    return this.certificateOf(tx, await this.pledges.findBySerial(tx, number));
  }

  private async certificateOf(tx: EntityManager, pledge: Pledge | null): Promise<Certificate | null> {
    const code = pledge && (await this.codes.findById(tx, pledge.codeVersionId));
    if (!pledge || !code) return null;
    const { id, serial, publicToken, netizenId, signedAt, status } = pledge;
    const title = `《${code.title}》第 ${code.version} 版`;
    return {
      ...{ kind: this.kind, sourceId: id, number: serial, publicToken, givenAt: signedAt, title },
      // Whoever has left is known to nobody: the pledge's own id stands in their place.
      holderId: netizenId === id ? null : netizenId,
      ...{ name: this.names.open(pledge), standing: pledgeStanding(status) },
      achievement: {
        path: `pledge/code/${code.version}`,
        name: '好网民承诺',
        description: `${title}：${code.pledgeSentence}`,
        criteria: '读过行为规范的全部条款，并作出承诺。',
        type: 'Badge',
      },
    };
  }
}
