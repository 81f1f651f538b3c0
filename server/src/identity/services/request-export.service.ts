import { Injectable } from '@nestjs/common';
import type { ExportDto } from '@good-netizen/shared/identity/privacy.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { newExport, nextExportFrom } from '../domain/export-rules.js';
import { ExportTooSoonError } from '../domain/privacy.error.js';
import { SessionExpiredError } from '../domain/sign-in.error.js';
import { ExportRepository } from '../persistence/export.repository.js';
import { NetizenRepository } from '../persistence/netizen.repository.js';
import { presentExport } from '../presenters/present-export.js';

/** A netizen asks for a copy of their data. One is made at a time, and one a day. */
@Injectable()
export class RequestExportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly netizens: NetizenRepository,
    private readonly exports: ExportRepository,
    private readonly clock: Clock,
  ) {}

  /** The wish, or the one that is waiting already. @throws ExportTooSoonError within a day of the last copy */
  request(netizenId: string): Promise<ExportDto> {
    return this.unitOfWork.run(async (tx) => presentExport(await this.wishOf(tx, netizenId)));
  }

  private async wishOf(tx: EntityManager, netizenId: string) {
    const now = this.clock.now();
    // Locked: of two requests at one moment the second sees the first one's row.
    if (!(await this.netizens.lock(tx, netizenId))) throw new SessionExpiredError();
    const [newest] = await this.exports.listOf(tx, netizenId);
    if (newest?.status === 'WAITING') return newest;
    const possibleFrom = nextExportFrom(newest, now);
    if (possibleFrom) throw new ExportTooSoonError(possibleFrom);
    const wish = newExport(newId(), netizenId, now);
    await this.exports.insert(tx, wish);
    return wish;
  }
}
