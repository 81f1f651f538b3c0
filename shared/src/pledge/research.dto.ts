import type { ResearchStatus } from '../states/research.states.js';

export type SurveyQuestionKind = 'SINGLE' | 'MULTIPLE' | 'SCALE' | 'TEXT';
export const surveyQuestionKinds: readonly SurveyQuestionKind[] = ['SINGLE', 'MULTIPLE', 'SCALE', 'TEXT'];

/** SCALE is 1 to 5 with words for both ends. TEXT takes up to 300 characters. */
export interface SurveyQuestionDto {
  id: string;
  kind: SurveyQuestionKind;
  text: string;
  /** SINGLE, MULTIPLE: 2 to 12. Otherwise empty. */
  options: { id: string; text: string }[];
  /** SCALE: words at 1 and at 5. Otherwise null. */
  scaleEnds: { low: string; high: string } | null;
  required: boolean;
}

/** `GET research`: open and closed projects, newest first. */
export interface ResearchSummaryDto {
  id: string;
  title: string;
  status: ResearchStatus;
  opensAt: string;
  closesAt: string;
  /** The questionnaire takes answers at this moment. */
  open: boolean;
  demonstration: boolean;
}

export interface FindingDto {
  id: string;
  text: string;
  evidence: string;
  /** The clause it supports. */
  clauseKey: string | null;
  clauseTitle: string | null;
}

/** `GET research/:id`. Findings are public once the project is closed. */
export interface ResearchDto extends ResearchSummaryDto {
  /** What the research asks, one a line. */
  questions: string[];
  method: string;
  survey: SurveyQuestionDto[];
  /** Null when nobody is signed in. */
  answered: boolean | null;
  findings: FindingDto[];
}

/** One answer; exactly the field of the question's kind. */
export interface SurveyAnswerDto {
  questionId: string;
  optionIds?: string[];
  scale?: number;
  text?: string;
}

/** `POST research/:id/answers`: once a person. */
export interface AnswerSurveyDto {
  answers: SurveyAnswerDto[];
  regionCode?: string;
  sectorCode?: string;
}

/** How a group of people answered; everything null for a group of fewer than five. */
export interface SurveyTallyDto {
  respondents: number | null;
  questions: {
    questionId: string;
    answered: number | null;
    options: { id: string; count: number | null }[];
    /** SCALE: how often 1 … 5, and the mean of at least five answers, to a hundredth. */
    scale: { counts: (number | null)[]; mean: number | null } | null;
  }[];
}

/** `GET desk/research/:id/results`. */
export interface ResearchResultsDto {
  all: SurveyTallyDto;
  regions: { code: string; name: string; tally: SurveyTallyDto }[];
  sectors: { code: string; name: string; tally: SurveyTallyDto }[];
  /** Words of the TEXT questions without who said them; empty below five respondents. At most 200 a question, in no order of people. */
  texts: { questionId: string; texts: string[] }[];
}

/** `GET desk/research` → PageDto. Filter: `status`. */
export interface DeskResearchRowDto extends ResearchSummaryDto {
  /** `null`: fewer than five, yet somebody. */
  respondents: number | null;
  findings: number;
  revision: number;
}

/** `GET desk/research/:id`. */
export interface DeskResearchDto extends DeskResearchRowDto {
  questions: string[];
  method: string;
  survey: SurveyQuestionDto[];
  findingsList: (FindingDto & { revision: number })[];
  next: ResearchStatus[];
  editable: boolean;
}

/** `POST desk/research`. Ids of questions and options are given by the server where they are left out. */
export interface CreateResearchDto {
  title: string;
  questions: string[];
  method: string;
  /** ISO instants. */
  opensAt: string;
  closesAt: string;
  survey: EditSurveyQuestionDto[];
}

export interface EditSurveyQuestionDto {
  id?: string;
  kind: SurveyQuestionKind;
  text: string;
  options?: { id?: string; text: string }[];
  scaleLow?: string;
  scaleHigh?: string;
  required: boolean;
}

/** `PUT desk/research/:id`: while it is a draft. */
export interface EditResearchDto extends CreateResearchDto {
  revision: number;
}

/** `POST desk/research/:id/opening`, `POST desk/research/:id/closing`. */
export interface MoveResearchDto {
  revision: number;
}

/** `POST desk/research/:id/findings`. */
export interface AddFindingDto {
  text: string;
  evidence: string;
  clauseKey?: string;
}

/** `PUT desk/findings/:id`; `DELETE desk/findings/:id` takes it away. */
export interface EditFindingDto extends AddFindingDto {
  revision: number;
}
