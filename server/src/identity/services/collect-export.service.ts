import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { ExportNotFoundError, ExportNotReadyError } from '../domain/privacy.error.js';
import { ExportRepository } from '../persistence/export.repository.js';
import { renderExport } from '../presenters/render-export.js';
import { ExportFiles } from './export-file.js';

/** A netizen fetches their copy, while it is there. */
@Injectable()
export class CollectExportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exports: ExportRepository,
    private readonly files: ExportFiles,
    private readonly clock: Clock,
  ) {}

  /** The file for machines. @throws ExportNotFoundError (also after seven days), ExportNotReadyError */
  async json(netizenId: string, id: string): Promise<string> {
    const pieces = await this.unitOfWork.read(async (tx) => {
      const found = await this.exports.findOf(tx, netizenId, id);
      if (found?.status === 'WAITING') throw new ExportNotReadyError();
      const over = !found?.availableUntil || this.clock.now() >= found.availableUntil;
      if (found?.status !== 'READY' || over) throw new ExportNotFoundError();
      return this.exports.listPieces(tx, id);
    });
    return this.files.read(pieces);
  }

  /** The same for reading: one page without scripts. @throws as `json` */
  async page(netizenId: string, id: string): Promise<string> {
    return renderExport(JSON.parse(await this.json(netizenId, id)) as Parameters<typeof renderExport>[0]);
  }
}
