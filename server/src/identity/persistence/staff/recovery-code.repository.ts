import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { RecoveryCode } from '../../domain/staff/recovery-code.js';

@Injectable()
export class RecoveryCodeRepository {
  /** The old ones are gone: only the newest list opens anything. */
  async replace(tx: EntityManager, staffId: string, codes: readonly RecoveryCode[]): Promise<void> {
    await tx.delete(RecoveryCode, { staffId });
    if (codes.length > 0) await tx.insert(RecoveryCode, [...codes]);
  }

  /** `false`: no such code is left, or another request was faster. */
  async use(tx: EntityManager, staffId: string, codeHash: string, at: Date): Promise<boolean> {
    const result = await tx.update(RecoveryCode, { staffId, codeHash, usedAt: IsNull() }, { usedAt: at });
    return result.affected === 1;
  }

  countLeft(tx: EntityManager, staffId: string): Promise<number> {
    return tx.countBy(RecoveryCode, { staffId, usedAt: IsNull() });
  }
}
