import { Injectable } from '@nestjs/common';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { PledgeNotFoundError } from '../domain/pledge.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { PledgeRepository } from '../persistence/pledge.repository.js';
import { presentPledge } from '../presenters/present-pledge.js';
import { CurrentCode } from './current-code.js';
import { SealedName } from './sealed-name.js';

/** Everything a netizen has signed, newest first, withdrawn ones included. */
@Injectable()
export class ListMyPledgesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pledges: PledgeRepository,
    private readonly codes: CodeRepository,
    private readonly current: CurrentCode,
    private readonly names: SealedName,
  ) {}

  async list(netizenId: string): Promise<PledgeDto[]> {
    const [pledges, codes] = await this.unitOfWork.read(async (tx) => [
      await this.pledges.listOwn(tx, netizenId),
      await this.codes.listAll(tx),
    ]);
    const versions = new Map(codes.map((code) => [code.id, code.version]));
    const current = (await this.current.get()).version;
    return pledges.map((pledge) =>
      presentPledge(pledge, versions.get(pledge.codeVersionId) ?? current, this.names.open(pledge), current),
    );
  }

  /** One of the netizen's own. Throws PledgeNotFoundError. */
  async get(netizenId: string, pledgeId: string): Promise<PledgeDto> {
    const own = (await this.list(netizenId)).find((pledge) => pledge.id === pledgeId);
    if (!own) throw new PledgeNotFoundError();
    return own;
  }
}
