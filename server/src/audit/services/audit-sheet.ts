import { auditActionName } from '@good-netizen/shared/audit/audit-action-names';
import { auditObjectName } from '@good-netizen/shared/audit/audit-object-names';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import type { ExportBatch, Exportable } from '../../platform/tabular/sheets.js';
import type { AuditEntry } from '../domain/audit-entry.js';
import { type AuditFilter, AuditRepository } from '../persistence/audit.repository.js';

const AT_ONCE = 500;

const instant = (text: string | undefined): Date | undefined => {
  const at = text ? new Date(text) : undefined;
  return at && !Number.isNaN(at.getTime()) ? at : undefined;
};

/** The audit log as a file, newest first. */
@Injectable()
export class AuditSheet {
  readonly exportable: Exportable<StaffActor> = {
    list: 'audit',
    title: '审计日志',
    permission: 'audit.export',
    personal: false,
    columns: [
      { key: 'seq', title: '序号' },
      { key: 'at', title: '时间' },
      { key: 'staffName', title: '办理人' },
      { key: 'role', title: '角色' },
      { key: 'actionName', title: '操作' },
      { key: 'action', title: '操作代码' },
      { key: 'objectName', title: '对象' },
      { key: 'objectKind', title: '对象代码' },
      { key: 'objectId', title: '对象编号' },
      { key: 'reason', title: '理由' },
      { key: 'beforeHash', title: '之前指纹' },
      { key: 'afterHash', title: '之后指纹' },
      { key: 'hash', title: '链指纹' },
    ],
    rows: (_actor, filters) => this.rows(filters),
  };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AuditRepository,
  ) {}

  private async *rows(filters: Readonly<Record<string, string>>): AsyncIterable<ExportBatch> {
    const { staffId, action, objectKind, objectId, from, until } = filters;
    const given: AuditFilter = { staffId, action, objectKind, objectId, from: instant(from), until: instant(until) };
    const total = await this.unitOfWork.read((tx) => this.repository.count(tx, given));
    let before: number | null = null;
    for (;;) {
      const entries: AuditEntry[] = await this.unitOfWork.read((tx) =>
        this.repository.listBefore(tx, given, before, AT_ONCE),
      );
      yield { total, rows: entries.map((entry) => ({ ...cellsOf(entry) })) };
      const last = entries.at(-1);
      if (!last || entries.length < AT_ONCE) return;
      before = last.seq;
    }
  }
}

function cellsOf({
  facts: _facts,
  ...entry
}: AuditEntry): Omit<AuditEntry, 'facts'> & { actionName: string; objectName: string } {
  return { ...entry, actionName: auditActionName(entry.action), objectName: auditObjectName(entry.objectKind) };
}
