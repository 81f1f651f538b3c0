import { Limits } from '@good-netizen/shared/limits';
import type { SurveyAnswerDto, SurveyQuestionDto, SurveyTallyDto } from '@good-netizen/shared/pledge/research.dto';
import { suppressParts } from '@good-netizen/shared/small-groups';

export interface Answered {
  regionCode: string | null;
  sectorCode: string | null;
  answers: readonly SurveyAnswerDto[];
}

/** How these people answered. Below five people nothing is told; no figure is told of fewer than five of them. */
export function tallySurvey(survey: readonly SurveyQuestionDto[], responses: readonly Answered[]): SurveyTallyDto {
  return { ...tally(survey, responses), respondents: shown(responses.length) };
}

/**
 * The same, group by group. Where the one group that is hidden could be worked out from the others, the smallest other
 * one is hidden too.
 */
export function tallyGroups(
  survey: readonly SurveyQuestionDto[],
  responses: readonly Answered[],
  codes: readonly string[],
  codeOf: (response: Answered) => string | null,
): Map<string, SurveyTallyDto> {
  const groups = new Map(codes.map((code) => [code, responses.filter((response) => codeOf(response) === code)]));
  const counts = new Map<string, number>([...groups].map(([code, members]) => [code, members.length]));
  const unnamed = responses.length - [...counts.values()].reduce((sum, count) => sum + count, 0);
  const sizes = suppressParts(new Map([...counts, ['', unnamed]]));
  return new Map(
    [...groups].map(([code, members]) => {
      const respondents = sizes.get(code) ?? null;
      return [code, { ...tally(survey, respondents === null ? [] : members), respondents }];
    }),
  );
}

const shown = (count: number): number | null => (count > 0 && count < Limits.smallGroup ? null : count);

function tally(
  survey: readonly SurveyQuestionDto[],
  responses: readonly Answered[],
): Pick<SurveyTallyDto, 'questions'> {
  const enough = responses.length >= Limits.smallGroup;
  return {
    questions: survey.map((question) => {
      const given = enough ? answersTo(question, responses) : [];
      const told = given.length >= Limits.smallGroup;
      return {
        questionId: question.id,
        answered: enough ? shown(given.length) : null,
        options: optionCounts(question, given).map(([id, count]) => ({ id, count: told ? count : null })),
        scale: question.kind === 'SCALE' ? scaleOf(told ? given : null) : null,
      };
    }),
  };
}

function answersTo({ id, kind }: SurveyQuestionDto, responses: readonly Answered[]): SurveyAnswerDto[] {
  return responses
    .flatMap(({ answers }) => answers.filter(({ questionId }) => questionId === id))
    .filter(({ optionIds, scale, text }) =>
      kind === 'SCALE' ? scale !== undefined : kind === 'TEXT' ? (text ?? '').trim() !== '' : optionIds?.length,
    );
}

function optionCounts(
  { kind, options }: SurveyQuestionDto,
  given: readonly SurveyAnswerDto[],
): [string, number | null][] {
  const counts = options.map(({ id }): [string, number] => [
    id,
    given.filter(({ optionIds }) => optionIds?.includes(id)).length,
  ]);
  // Several choices do not add up to the number of people: only the parts of a single choice can be subtracted.
  if (kind === 'SINGLE') return [...suppressParts(new Map(counts))];
  return counts.map(([id, count]) => [id, shown(count)]);
}

function scaleOf(given: readonly SurveyAnswerDto[] | null): { counts: (number | null)[]; mean: number | null } {
  if (!given) return { counts: [null, null, null, null, null], mean: null };
  const steps = [1, 2, 3, 4, 5];
  const counts = new Map(steps.map((step) => [step, given.filter(({ scale }) => scale === step).length]));
  const sum = given.reduce((total, { scale }) => total + (scale ?? 0), 0);
  return { counts: [...suppressParts(counts).values()], mean: Math.round((sum / given.length) * 100) / 100 };
}
