import { Injectable } from '@nestjs/common';
import type { ExportDto } from '@good-netizen/shared/identity/privacy.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ExportRepository } from '../persistence/export.repository.js';
import { presentExport } from '../presenters/present-export.js';

@Injectable()
export class ListExportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exports: ExportRepository,
  ) {}

  /** The netizen's own wishes, newest first. */
  async list(netizenId: string): Promise<ExportDto[]> {
    return (await this.unitOfWork.read((tx) => this.exports.listOf(tx, netizenId))).map(presentExport);
  }
}
