import { Injectable } from '@nestjs/common';
import type { ActivityOfferDto } from '@good-netizen/shared/programme/programme.dto';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Clock } from '../platform/clock.js';
import { takesAnswers } from './domain/research-window.js';
import { ConsultationRepository } from './persistence/consultation.repository.js';
import { ResearchRepository } from './persistence/research.repository.js';
import { presentConsultationSummary } from './presenters/present-consultation.js';

/** The activity of the plan under which the code of conduct is discussed. */
const CODE_OF_CONDUCT_ACTIVITY = 1;

interface PlacedOffer {
  activityOrdinal: number;
  offer: ActivityOfferDto;
}

/** The front door of the room. */
@Injectable()
export class ConsultationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consultations: ConsultationRepository,
    private readonly research: ResearchRepository,
    private readonly clock: Clock,
  ) {}

  /** What can be done here now: say something about a draft, answer a questionnaire. */
  async listOffers(): Promise<PlacedOffer[]> {
    const now = this.clock.now();
    const [consultations, research] = await this.unitOfWork.read(async (tx) => [
      await this.consultations.listPublic(tx),
      await this.research.listPublic(tx),
    ]);
    const drafts = consultations
      .filter((consultation) => presentConsultationSummary(consultation, now).open)
      .map(({ id, version, closesAt }) =>
        placed({
          kind: 'CONSULTATION',
          title: `为行为规范第 ${version} 版提意见`,
          note: `逐条读一读、说一说，${formatShanghaiDate(closesAt)}截止`,
          consultationId: id,
        }),
      );
    const surveys = research
      .filter((project) => takesAnswers(project, now))
      .map(({ id, title, closesAt }) =>
        placed({ kind: 'RESEARCH', title, note: `填一份问卷，${formatShanghaiDate(closesAt)}截止`, researchId: id }),
      );
    return [...drafts, ...surveys];
  }
}

const placed = (offer: ActivityOfferDto): PlacedOffer => ({ activityOrdinal: CODE_OF_CONDUCT_ACTIVITY, offer });
