import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { DataExport } from '../domain/data-export.js';
import { availableUntil, MAX_EXPORT_ATTEMPTS } from '../domain/export-rules.js';
import { ExportRepository } from '../persistence/export.repository.js';
import { ExportFiles } from './export-file.js';

const MOST_AT_ONCE = 20;

/** Makes the copies that people wait for. What a crash interrupted is still waiting and is begun anew. */
@Injectable()
export class MakeExportsService {
  private readonly logger = new Logger(MakeExportsService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exports: ExportRepository,
    private readonly registry: PersonalDataRegistry,
    private readonly files: ExportFiles,
    private readonly clock: Clock,
  ) {}

  /** How many copies became ready. */
  async make(): Promise<number> {
    for (let made = 0; made < MOST_AT_ONCE; made += 1) {
      const wish = await this.unitOfWork.read((tx) => this.exports.findWaiting(tx));
      if (!wish || !(await this.makeOne(wish))) return made;
    }
    return MOST_AT_ONCE;
  }

  private async makeOne(wish: DataExport): Promise<boolean> {
    if (wish.attempts >= MAX_EXPORT_ATTEMPTS) {
      await this.unitOfWork.run((tx) => this.exports.giveUp(tx, wish.id));
      return true;
    }
    if (!(await this.unitOfWork.run((tx) => this.exports.begin(tx, wish)))) return false;
    try {
      await this.write(wish);
      return true;
    } catch (error) {
      this.logger.error(`export ${wish.id} failed`, error instanceof Error ? error.stack : String(error));
      return false;
    }
  }

  private async write({ id, netizenId }: DataExport): Promise<void> {
    const sections = await this.unitOfWork.read((tx) => this.registry.export(tx, netizenId));
    const now = this.clock.now();
    const { pieces, bytes } = this.files.write(id, sections, now);
    await this.unitOfWork.run(async (tx) => {
      const waiting = await this.exports.lockWaiting(tx, id);
      if (!waiting) return;
      const ready = { status: 'READY' as const, readyAt: now, availableUntil: availableUntil(now), bytes };
      await this.exports.keep(tx, { ...waiting, ...ready }, pieces);
    });
  }
}
