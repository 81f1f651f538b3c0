import { Injectable } from '@nestjs/common';
import type { AuditCheckDto } from '@good-netizen/shared/audit/audit.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { ChainWalk } from '../domain/chain.js';
import { AuditRepository } from '../persistence/audit.repository.js';

const AT_ONCE = 500;

/** Reads the whole chain and says whether every link holds, or which is the first that does not. */
@Injectable()
export class CheckChainService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AuditRepository,
    private readonly clock: Clock,
  ) {}

  /** Entries that are appended meanwhile are left for the next check. */
  check(): Promise<AuditCheckDto> {
    return this.unitOfWork.read(async (tx) => {
      const head = await this.repository.findHead(tx);
      const walk = new ChainWalk();
      for (;;) {
        const entries = await this.repository.listAfter(tx, walk.seq, AT_ONCE);
        const known = entries.filter(({ seq }) => seq <= head.seq);
        if (!known.every((entry) => walk.take(entry)) || known.length < AT_ONCE) break;
      }
      const broken = walk.end(head);
      const checkedAt = this.clock.now().toISOString();
      return { sound: broken === null, entries: head.seq, head: head.hash, broken, checkedAt };
    });
  }
}
