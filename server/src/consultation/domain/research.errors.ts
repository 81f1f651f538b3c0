import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class ResearchNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.RESEARCH_NOT_FOUND, httpStatus: 404 });
  }
}

export class ResearchStateError extends DomainError {
  constructor(status: string) {
    super({ code: ErrorCode.RESEARCH_STATE, httpStatus: 409, facts: { status } });
  }
}

export class ResearchWindowError extends DomainError {
  constructor() {
    super({ code: ErrorCode.RESEARCH_WINDOW, httpStatus: 422, field: 'closesAt' });
  }
}

export class ResearchEmptyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.RESEARCH_EMPTY, httpStatus: 422, field: 'survey' });
  }
}

export class SurveyClosedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SURVEY_CLOSED, httpStatus: 409 });
  }
}

export class SurveyAnsweredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SURVEY_ANSWERED, httpStatus: 409 });
  }
}

export class SurveyQuestionBadError extends DomainError {
  constructor(place: number) {
    super({ code: ErrorCode.SURVEY_QUESTION_BAD, httpStatus: 422, field: `survey[${place}]` });
  }
}

export class SurveyAnswerBadError extends DomainError {
  constructor(questionId: string) {
    super({ code: ErrorCode.SURVEY_ANSWER_BAD, httpStatus: 422, field: 'answers', facts: { questionId } });
  }
}

export class SurveyAnswerMissingError extends DomainError {
  constructor(questionId: string) {
    super({ code: ErrorCode.SURVEY_ANSWER_MISSING, httpStatus: 422, field: 'answers', facts: { questionId } });
  }
}

export class SurveyRegionUnknownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.REGION_UNKNOWN, httpStatus: 422, field: 'regionCode' });
  }
}

export class FindingNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FINDING_NOT_FOUND, httpStatus: 404 });
  }
}

export class FindingClauseUnknownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CLAUSE_KEY_UNKNOWN, httpStatus: 422, field: 'clauseKey' });
  }
}
