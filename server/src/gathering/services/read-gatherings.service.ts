import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskGatheringDto, DeskGatheringRowDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { DeskRegistrationRowDto } from '@good-netizen/shared/gathering/registration.dto';
import type { RegistrationStatus } from '@good-netizen/shared/states/registration.states';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { type GatheringQuestion, GatheringRepository } from '../persistence/gathering.repository.js';
import { RegistrationRepository } from '../persistence/registration.repository.js';
import { presentDeskGathering, presentRow } from '../presenters/present-gathering.js';
import { presentRegistrationRow } from '../presenters/present-registration.js';
import { GatheringDesk } from './gathering-desk.js';
import { GatheringFacts } from './gathering-facts.js';

export interface DeskPage {
  readonly page: number;
  readonly size: number;
}

/** What the desk reads of the lectures and events of its scope. */
@Injectable()
export class ReadGatheringsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly desk: GatheringDesk,
    private readonly facts: GatheringFacts,
    private readonly clock: Clock,
  ) {}

  list(
    actor: StaffActor,
    filter: Pick<GatheringQuestion, 'kind' | 'status' | 'q'>,
    { page, size }: DeskPage,
  ): Promise<PageDto<DeskGatheringRowDto>> {
    return this.unitOfWork.read(async (tx) => {
      const scopes = await this.desk.scopes(actor);
      const [found, total] = await this.gatherings.page(tx, { scopes, ...filter }, { page, size });
      const beside = await this.facts.beside(tx, found);
      const rows = found.flatMap((gathering, i) => {
        const facts = beside[i];
        return facts ? [presentRow(gathering, facts)] : [];
      });
      return { rows, total, page, size };
    });
  }

  /** @throws GatheringNotFoundError */
  show(actor: StaffActor, id: string): Promise<DeskGatheringDto> {
    return this.unitOfWork.read(async (tx) => {
      const gathering = await this.desk.see(tx, actor, id);
      const mayEdit = await this.desk.mayEdit(actor, gathering);
      return presentDeskGathering(gathering, { ...(await this.facts.besideOne(tx, gathering)), mayEdit });
    });
  }

  /** By session and the order of arrival, without a word about the people. @throws GatheringNotFoundError */
  registrationsOf(
    actor: StaffActor,
    id: string,
    { sessionId, status }: { sessionId?: string; status?: RegistrationStatus },
    { page, size }: DeskPage,
  ): Promise<PageDto<DeskRegistrationRowDto>> {
    return this.unitOfWork.read(async (tx) => {
      const gathering = await this.desk.see(tx, actor, id);
      const sessions = await this.gatherings.sessionsOf(tx, [id]);
      const sessionIds = sessions.map((session) => session.id).filter((one) => one === (sessionId ?? one));
      const asked = { sessionIds, ...(status === undefined ? {} : { status }) };
      const [found, total] = await this.registrations.page(tx, asked, { page, size });
      const now = this.clock.now();
      return { rows: found.map((one) => presentRegistrationRow(one, gathering, now)), total, page, size };
    });
  }
}
