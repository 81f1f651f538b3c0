import { Injectable } from '@nestjs/common';
import type { AnswerSurveyDto } from '@good-netizen/shared/pledge/research.dto';
import { surveyProblem } from '@good-netizen/shared/pledge/survey-rules';
import type { EntityManager } from 'typeorm';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IdentityService } from '../../identity/identity.service.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { ensureMaySpeak } from '../consultation.policy.js';
import {
  ResearchNotFoundError,
  SurveyAnswerBadError,
  SurveyAnsweredError,
  SurveyAnswerMissingError,
  SurveyClosedError,
  SurveyRegionUnknownError,
} from '../domain/research.errors.js';
import { takesAnswers } from '../domain/research-window.js';
import { ResearchRepository } from '../persistence/research.repository.js';

const ONCE = 'survey_response_project_id_netizen_id_key';

/** A netizen answers a questionnaire, once. */
@Injectable()
export class AnswerSurveyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly research: ResearchRepository,
    private readonly identity: IdentityService,
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  /** Throws ResearchNotFoundError, SurveyClosedError, SurveyAnsweredError, SurveyAnswer…Error, SurveyRegionUnknownError. */
  async answer(netizenId: string, projectId: string, wish: AnswerSurveyDto): Promise<void> {
    const { regionCode } = wish;
    if (regionCode !== undefined && !(await this.organisation.isSelectableRegion(regionCode))) {
      throw new SurveyRegionUnknownError();
    }
    try {
      await this.unitOfWork.run((tx) => this.answerIn(tx, netizenId, projectId, wish));
    } catch (error) {
      throw constraintViolation(error)?.name === ONCE ? new SurveyAnsweredError() : error;
    }
  }

  private async answerIn(
    tx: EntityManager,
    netizenId: string,
    projectId: string,
    wish: AnswerSurveyDto,
  ): Promise<void> {
    const now = this.clock.now();
    const { ageBand } = await this.identity.getVoterFacts(tx, netizenId);
    ensureMaySpeak(ageBand, await this.identity.hasGuardianConsent(tx, netizenId));
    const project = await this.research.find(tx, projectId);
    if (!project || project.status === 'DRAFT') throw new ResearchNotFoundError();
    if (!takesAnswers(project, now)) throw new SurveyClosedError();
    if (await this.research.hasAnswered(tx, projectId, netizenId)) throw new SurveyAnsweredError();
    const problem = surveyProblem(project.survey, wish.answers);
    if (problem?.problem === 'BAD') throw new SurveyAnswerBadError(problem.questionId);
    if (problem) throw new SurveyAnswerMissingError(problem.questionId);
    await this.research.insertResponse(tx, {
      id: newId(),
      projectId,
      netizenId,
      regionCode: wish.regionCode ?? null,
      sectorCode: wish.sectorCode ?? null,
      answers: wish.answers.map(({ questionId, optionIds, scale, text }) => ({
        questionId,
        ...(optionIds === undefined ? {} : { optionIds }),
        ...(scale === undefined ? {} : { scale }),
        ...(text === undefined ? {} : { text: text.trim() }),
      })),
      answeredAt: now,
    });
  }
}
