import { Injectable } from '@nestjs/common';
import type { ExportFormat, StartExportDto } from '@good-netizen/shared/desk/desk.dto';
import { Limits } from '@good-netizen/shared/limits';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { ReasonRequiredError } from '../domain/desk.errors.js';
import type { Exportable } from './desk-registry.js';

/** What goes with an export: its entry in the audit log, its watermark and its name. */
@Injectable()
export class ExportPapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @returns the watermark @throws ReasonRequiredError where the rows are personal and nobody says why */
  async record(
    actor: StaffActor,
    exportable: Exportable,
    { format, filters, reason }: StartExportDto,
  ): Promise<string> {
    if (exportable.personal && [...(reason ?? '')].length < Limits.reasonMinChars) throw new ReasonRequiredError();
    const { list, permission } = exportable;
    const facts = { format, filters: filters ?? {} };
    const object = { kind: 'list', id: list };
    await this.unitOfWork.run((tx) =>
      this.audit.append(tx, {
        actor,
        permission,
        action: `${list}.export`,
        object,
        facts,
        ...(reason ? { reason } : {}),
      }),
    );
    const unit = (await this.organisation.findUnit(actor.unitId))?.name ?? '';
    return `${exportable.title} · 导出人：${unit} ${actor.name} · ${this.stamp('-')} · 仅供工作使用，请勿外传`;
  }

  fileName(exportable: Exportable, format: ExportFormat): string {
    return `${exportable.title}-${this.stamp('')}.${format}`;
  }

  private stamp(mark: string): string {
    const text = this.clock.now().toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
    return mark === '' ? text.replace(/\D/g, '') : text;
  }
}
