import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReceiptKey } from '../domain/receipt-key.js';

@Injectable()
export class ReceiptKeyRepository {
  list(tx: EntityManager): Promise<ReceiptKey[]> {
    return tx.find(ReceiptKey, { order: { firstUsedAt: 'ASC', keyId: 'ASC' } });
  }

  /** Writes the key unless it is known; two servers that start together both succeed. */
  async keep(tx: EntityManager, key: ReceiptKey): Promise<void> {
    if (await tx.existsBy(ReceiptKey, { keyId: key.keyId })) return;
    await tx.upsert(ReceiptKey, key, { conflictPaths: ['keyId'] });
  }
}
