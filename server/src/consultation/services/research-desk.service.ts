import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { DeskResearchDto, DeskResearchRowDto, ResearchResultsDto } from '@good-netizen/shared/pledge/research.dto';
import { sectorNames } from '@good-netizen/shared/programme/programme.dto';
import type { ResearchStatus } from '@good-netizen/shared/states/research.states';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { PledgeService } from '../../pledge/pledge.service.js';
import { Clock } from '../../platform/clock.js';
import { ResearchNotFoundError } from '../domain/research.errors.js';
import type { ResearchProject } from '../domain/research-project.js';
import type { SurveyResponse } from '../domain/survey-response.js';
import { tallyGroups, tallySurvey } from '../domain/survey-tally.js';
import { ResearchRepository } from '../persistence/research.repository.js';
import { presentDeskResearch, presentResearchRow } from '../presenters/present-research.js';

/** What the desk reads of research: projects, and answers in sums only. */
@Injectable()
export class ResearchDeskService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly research: ResearchRepository,
    private readonly organisation: OrganisationService,
    private readonly pledge: PledgeService,
    private readonly clock: Clock,
  ) {}

  list(
    filter: { status?: ResearchStatus; q?: string },
    { page, size }: { page: number; size: number },
  ): Promise<PageDto<DeskResearchRowDto>> {
    return this.unitOfWork.read(async (tx) => {
      const [projects, total] = await this.research.page(tx, filter, { page, size });
      const rows: DeskResearchRowDto[] = [];
      for (const project of projects) {
        const respondents = await this.research.countResponses(tx, project.id);
        const findings = (await this.research.listFindings(tx, project.id)).length;
        rows.push(presentResearchRow(project, { respondents, findings }, this.clock.now()));
      }
      return { rows, total, page, size };
    });
  }

  /** Throws ResearchNotFoundError. */
  get(id: string): Promise<DeskResearchDto> {
    return this.unitOfWork.read(async (tx) => {
      const project = await this.research.find(tx, id);
      if (!project) throw new ResearchNotFoundError();
      const respondents = await this.research.countResponses(tx, id);
      const findings = await this.research.listFindings(tx, id);
      const titles = await this.pledge.clausesByKey(tx);
      return presentDeskResearch(project, { respondents, findings }, titles, this.clock.now());
    });
  }

  /** Throws ResearchNotFoundError. */
  async results(id: string): Promise<ResearchResultsDto> {
    const [project, responses] = await this.unitOfWork.read(async (tx) => [
      await this.research.find(tx, id),
      await this.research.listResponses(tx, id),
    ]);
    if (!project) throw new ResearchNotFoundError();
    const regions = new Map((await this.organisation.listSelectableRegions()).map(({ code, name }) => [code, name]));
    const sectors = new Map<string, string>(Object.entries(sectorNames));
    const groups = (
      names: Map<string, string>,
      codeOf: (response: { regionCode: string | null; sectorCode: string | null }) => string | null,
    ) =>
      [...tallyGroups(project.survey, responses, [...names.keys()], codeOf)].map(([code, tally]) => {
        return { code, name: names.get(code) ?? code, tally };
      });
    return {
      all: tallySurvey(project.survey, responses),
      regions: groups(regions, ({ regionCode }) => regionCode),
      sectors: groups(sectors, ({ sectorCode }) => sectorCode),
      texts: textsOf(project, responses),
    };
  }
}

/** Sorted by their own letters, so that their order says nothing about who answered when. */
function textsOf(project: ResearchProject, responses: readonly SurveyResponse[]): ResearchResultsDto['texts'] {
  return project.survey
    .filter(({ kind }) => kind === 'TEXT')
    .map(({ id: questionId }) => {
      const texts = responses
        .flatMap(({ answers }) => answers.filter((answer) => answer.questionId === questionId))
        .flatMap(({ text }) => (text ? [text] : []))
        .sort((a, b) => (a < b ? -1 : 1));
      return { questionId, texts: texts.length < Limits.smallGroup ? [] : texts.slice(0, Limits.surveyTextsShown) };
    });
}
