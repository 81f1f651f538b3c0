import { Limits } from '@good-netizen/shared/limits';
import type { EditSurveyQuestionDto, SurveyQuestionDto } from '@good-netizen/shared/pledge/research.dto';
import { SurveyQuestionBadError } from './research.errors.js';

/** The questionnaire as wanted: ids are kept where they are given, and given where they are not. @throws SurveyQuestionBadError */
export function planSurvey(wanted: readonly EditSurveyQuestionDto[]): SurveyQuestionDto[] {
  const ids = new Set<string>();
  return wanted.map((question, place) => {
    const planned = planQuestion(question, place);
    if (ids.has(planned.id)) throw new SurveyQuestionBadError(place);
    ids.add(planned.id);
    return planned;
  });
}

function planQuestion(question: EditSurveyQuestionDto, place: number): SurveyQuestionDto {
  const { kind, text, required, options = [], scaleLow = '', scaleHigh = '' } = question;
  const chosen = kind === 'SINGLE' || kind === 'MULTIPLE';
  const planned = options.map((option, i) => ({ id: option.id ?? `o${i + 1}`, text: option.text.trim() }));
  const distinct = (values: string[]): boolean => new Set(values).size === values.length;
  const enough = planned.length >= Limits.surveyOptionsMin && planned.length <= Limits.surveyOptionsMax;
  const sound = chosen
    ? enough && distinct(planned.map(({ id }) => id)) && distinct(planned.map((option) => option.text))
    : planned.length === 0;
  const ends = scaleLow.trim() !== '' && scaleHigh.trim() !== '';
  if (!sound || (kind === 'SCALE' && !ends)) throw new SurveyQuestionBadError(place);
  return {
    id: question.id ?? `q${place + 1}`,
    kind,
    text: text.trim(),
    options: planned,
    scaleEnds: kind === 'SCALE' ? { low: scaleLow.trim(), high: scaleHigh.trim() } : null,
    required,
  };
}
