import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskCodeVersionDto, DeskCodeVersionRowDto } from '@good-netizen/shared/pledge/code-desk.dto';
import type { CodeVersionStatus } from '@good-netizen/shared/states/code-version.states';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { CodeVersionNotFoundError } from '../domain/pledge.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { presentDeskCode, presentDeskCodeRow } from '../presenters/present-desk-code.js';

export interface CodeListQuery {
  status?: CodeVersionStatus;
  order?: 'asc' | 'desc';
  page: number;
  size: number;
}

/** Every version in every state, for the desk. */
@Injectable()
export class ListDeskCodesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: CodeRepository,
  ) {}

  list({ status, order = 'desc', page, size }: CodeListQuery): Promise<PageDto<DeskCodeVersionRowDto>> {
    return this.unitOfWork.read(async (tx) => {
      const filter = { ...(status ? { status } : {}), order: order === 'asc' ? ('ASC' as const) : ('DESC' as const) };
      const [codes, total] = await this.codes.page(tx, filter, { page, size });
      const clauses = await this.codes.listClausesOf(
        tx,
        codes.map(({ id }) => id),
      );
      const count = (id: string): number => clauses.filter(({ codeVersionId }) => codeVersionId === id).length;
      return { rows: codes.map((code) => presentDeskCodeRow(code, count(code.id))), total, page, size };
    });
  }

  /** Throws CodeVersionNotFoundError. */
  get(id: string): Promise<DeskCodeVersionDto> {
    return this.unitOfWork.read(async (tx) => {
      const code = await this.codes.findById(tx, id);
      if (!code) throw new CodeVersionNotFoundError();
      return presentDeskCode(code, await this.codes.listClauses(tx, id));
    });
  }
}
