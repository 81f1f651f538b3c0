import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { ReceiptKeyRepository } from '../persistence/receipt-key.repository.js';
import { ReceiptSigner } from './receipt-signer.js';

/** Publishes the key that this server signs receipts with, before the first one is signed. */
@Injectable()
export class KeepReceiptKeyService implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ReceiptKeyRepository,
    private readonly signer: ReceiptSigner,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { keyId, publicKey } = this.signer;
    const firstUsedAt = this.clock.now();
    await this.unitOfWork.run((tx) => this.keys.keep(tx, { keyId, publicKey, firstUsedAt }));
  }
}
