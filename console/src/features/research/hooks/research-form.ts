import type {
  CreateResearchDto,
  DeskResearchDto,
  EditSurveyQuestionDto,
  SurveyQuestionDto,
} from '@good-netizen/shared/pledge/research.dto';
import type { Saved } from '@/components/form/entity';
import type { FieldWords } from '@/components/form/merge-dialog';
import { instantText } from '@/lib/format/instants';
import { questionKindNames, researchCopy as copy, surveyCopy } from '../research.copy';

export type ResearchValues = CreateResearchDto;

const questionOf = ({ id, kind, text, options, scaleEnds, required }: SurveyQuestionDto): EditSurveyQuestionDto => ({
  id,
  kind,
  text,
  options,
  scaleLow: scaleEnds?.low ?? '',
  scaleHigh: scaleEnds?.high ?? '',
  required,
});

/** What the form begins from. */
export function savedOf(research: DeskResearchDto): Saved<ResearchValues> {
  const { title, questions, method, opensAt, closesAt, survey, revision } = research;
  return { values: { title, questions, method, opensAt, closesAt, survey: survey.map(questionOf) }, revision };
}

const isWritten = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** What is sent: empty lines are left out, and of each question only what its kind has. */
export function wishOf({ questions, survey, ...rest }: ResearchValues): CreateResearchDto {
  return {
    ...rest,
    method: rest.method ?? '',
    questions: (questions ?? []).filter(isWritten).map((line) => line.trim()),
    survey: survey.map(({ id, kind, text, options, scaleLow, scaleHigh, required }) => ({
      ...(id ? { id } : {}),
      kind,
      text: text ?? '',
      required,
      ...(kind === 'SINGLE' || kind === 'MULTIPLE'
        ? { options: (options ?? []).filter((one) => isWritten(one?.text)) }
        : {}),
      ...(kind === 'SCALE' ? { scaleLow: scaleLow ?? '', scaleHigh: scaleHigh ?? '' } : {}),
    })),
  };
}

const surveyText = (survey: unknown): string =>
  (survey as EditSurveyQuestionDto[])
    .map(({ kind, text }, place) => `${surveyCopy.question(place + 1)}（${questionKindNames[kind]}）${text}`)
    .join('\n');

/** How the form speaks of its fields when two people have edited. */
export const researchFieldWords: Record<keyof ResearchValues, FieldWords> = {
  title: { label: copy.name },
  questions: { label: copy.questions, text: (lines) => (lines as string[]).join('；') },
  method: { label: copy.method },
  opensAt: { label: copy.opensAt, text: (at) => instantText(at as string) },
  closesAt: { label: copy.closesAt, text: (at) => instantText(at as string) },
  survey: { label: copy.survey, text: surveyText },
};

export const newQuestion = (): EditSurveyQuestionDto => ({
  kind: 'SINGLE',
  text: '',
  options: [{ text: '' }, { text: '' }],
  required: true,
});
