import { Injectable } from '@nestjs/common';
import { codeVersionStatusNames } from '@good-netizen/shared/states/status-names';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import type { ExportBatch, Exportable } from '../../platform/tabular/sheets.js';
import { CodeRepository } from '../persistence/code.repository.js';

/** Every version of the code as a file, the newest first: what the list shows, and the fingerprint. */
@Injectable()
export class CodeSheet {
  readonly exportable: Exportable<StaffActor> = {
    list: 'code-versions',
    title: '行为规范版本',
    permission: 'code.export',
    personal: false,
    columns: [
      { key: 'version', title: '版本' },
      { key: 'title', title: '标题' },
      { key: 'status', title: '状态' },
      { key: 'issuingUnit', title: '发布单位' },
      { key: 'clauses', title: '条数' },
      { key: 'publishedAt', title: '发布时间' },
      { key: 'effectiveFrom', title: '施行时间' },
      { key: 'updatedAt', title: '最近修改' },
      { key: 'fingerprint', title: '指纹' },
    ],
    rows: (_actor, filters) => this.rows(filters),
  };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: CodeRepository,
  ) {}

  private async *rows({ status }: Readonly<Record<string, string>>): AsyncIterable<ExportBatch> {
    const { codes, clauses } = await this.unitOfWork.read(async (tx) => {
      const codes = (await this.codes.listAll(tx)).filter((code) => !status || code.status === status).reverse();
      const ids = codes.map(({ id }) => id);
      return { codes, clauses: await this.codes.listClausesOf(tx, ids) };
    });
    const rows = codes.map(({ id, version, title, issuingUnit, fingerprint, ...code }) => ({
      ...{ version, title, issuingUnit, fingerprint, status: codeVersionStatusNames[code.status] },
      ...{ publishedAt: code.publishedAt, effectiveFrom: code.effectiveFrom, updatedAt: code.updatedAt },
      clauses: clauses.filter(({ codeVersionId }) => codeVersionId === id).length,
    }));
    yield { total: rows.length, rows };
  }
}
