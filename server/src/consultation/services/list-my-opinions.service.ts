import { Injectable } from '@nestjs/common';
import type { MyOpinionDto } from '@good-netizen/shared/pledge/consultation.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { ConsultationRepository } from '../persistence/consultation.repository.js';
import { OpinionGroupRepository } from '../persistence/opinion-group.repository.js';
import { OpinionRepository } from '../persistence/opinion.repository.js';
import { presentMyOpinion } from '../presenters/present-opinion.js';

/** Everything a netizen has said, and what became of it. */
@Injectable()
export class ListMyOpinionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly opinions: OpinionRepository,
    private readonly consultations: ConsultationRepository,
    private readonly groups: OpinionGroupRepository,
    private readonly clock: Clock,
  ) {}

  list(netizenId: string, consultationId?: string): Promise<MyOpinionDto[]> {
    return this.unitOfWork.read(async (tx) => {
      const own = await this.opinions.listOwn(tx, netizenId, consultationId);
      const ids = [...new Set(own.map((opinion) => opinion.consultationId))];
      const consultations = await this.consultations.listByIds(tx, ids);
      const groups = (await Promise.all(ids.map((id) => this.groups.list(tx, id)))).flat();
      return own.flatMap((opinion) => {
        const consultation = consultations.find(({ id }) => id === opinion.consultationId);
        const group = groups.find(({ id }) => id === opinion.groupId) ?? null;
        return consultation ? [presentMyOpinion(opinion, consultation, group, this.clock.now())] : [];
      });
    });
  }
}
