import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type {
  DeskConsultationDto,
  DeskOpinionRowDto,
  OpinionGroupDto,
} from '@good-netizen/shared/pledge/consultation.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { ConsultationNotFoundError } from '../domain/consultation.errors.js';
import type { Consultation } from '../domain/consultation.js';
import { ConsultationRepository } from '../persistence/consultation.repository.js';
import { OpinionGroupRepository } from '../persistence/opinion-group.repository.js';
import { type OpinionFilter, OpinionRepository } from '../persistence/opinion.repository.js';
import { presentDeskConsultation, presentDeskOpinion, presentGroup } from '../presenters/present-opinion.js';

/** What the desk reads of a consultation: opinions without names, groups, and what is left to do. */
@Injectable()
export class ConsultationDeskService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consultations: ConsultationRepository,
    private readonly opinions: OpinionRepository,
    private readonly groups: OpinionGroupRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws ConsultationNotFoundError, like the others. */
  get(id: string): Promise<DeskConsultationDto> {
    return this.read(id, async (tx, consultation) => {
      const tallies = await this.opinions.tally(tx, id);
      const groups = await this.groups.list(tx, id);
      const ungrouped = await this.opinions.countUngrouped(tx, id);
      return presentDeskConsultation(consultation, { tallies, groups, ungrouped }, this.clock.now());
    });
  }

  listOpinions(
    id: string,
    filter: OpinionFilter,
    { page, size }: { page: number; size: number },
  ): Promise<PageDto<DeskOpinionRowDto>> {
    return this.read(id, async (tx, consultation) => {
      const [opinions, total] = await this.opinions.page(tx, id, filter, { page, size });
      return { rows: opinions.map((opinion) => presentDeskOpinion(opinion, consultation)), total, page, size };
    });
  }

  listGroups(id: string): Promise<OpinionGroupDto[]> {
    return this.read(id, async (tx, consultation) => {
      const sizes = await this.opinions.countByGroup(tx, id);
      const groups = await this.groups.list(tx, id);
      return groups.map((group) => presentGroup(group, consultation, sizes.get(group.id) ?? 0));
    });
  }

  private read<T>(id: string, work: (tx: EntityManager, consultation: Consultation) => Promise<T>): Promise<T> {
    return this.unitOfWork.read(async (tx) => {
      const consultation = await this.consultations.find(tx, id);
      if (!consultation) throw new ConsultationNotFoundError();
      return work(tx, consultation);
    });
  }
}
