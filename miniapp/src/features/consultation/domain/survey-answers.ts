import type { SurveyAnswerDto, SurveyQuestionDto } from '@good-netizen/shared/pledge/research.dto';

export type AnswerFields = Record<string, Omit<SurveyAnswerDto, 'questionId'>>;

/** What was filled in, in the order of the questions; what was left empty is left out. */
export function answersOf(survey: readonly SurveyQuestionDto[], fields: AnswerFields): SurveyAnswerDto[] {
  return survey.flatMap(({ id }): SurveyAnswerDto[] => {
    const { optionIds, scale, text } = fields[id] ?? {};
    const words = text?.trim() ?? '';
    if ((optionIds?.length ?? 0) > 0) return [{ questionId: id, optionIds }];
    if (scale !== undefined) return [{ questionId: id, scale }];
    return words === '' ? [] : [{ questionId: id, text: words }];
  });
}
