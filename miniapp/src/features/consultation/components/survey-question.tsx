import { Limits } from '@good-netizen/shared/limits';
import type { SurveyQuestionDto } from '@good-netizen/shared/pledge/research.dto';
import { Choice, MultiChoice } from '@/components/choice/choice';
import { TextArea } from '@/components/text-field/text-area';
import { consultationCopy } from '../consultation.copy';
import type { AnswerFields } from '../domain/survey-answers';

interface SurveyQuestionProps {
  question: SurveyQuestionDto;
  place: number;
  answer: AnswerFields[string];
  error: string | undefined;
  onChange: (answer: AnswerFields[string]) => void;
}

const marks = ['1', '2', '3', '4', '5'] as const;

/** One question by its kind. */
export function SurveyQuestion({ question, place, answer, error, onChange }: SurveyQuestionProps): JSX.Element {
  const { kind, options, scaleEnds } = question;
  const legend = legendOf(question, place);
  const choices = options.map(({ id, text }) => ({ value: id, label: text }));
  switch (kind) {
    case 'SINGLE':
      return (
        <Choice
          legend={legend}
          options={choices}
          value={answer.optionIds?.[0] ?? null}
          error={error}
          onChange={(id) => onChange({ optionIds: [id] })}
        />
      );
    case 'MULTIPLE':
      return (
        <MultiChoice
          legend={legend}
          options={choices}
          values={answer.optionIds ?? []}
          error={error}
          onChange={(optionIds) => onChange({ optionIds })}
        />
      );
    case 'SCALE':
      return (
        <Choice
          legend={legend}
          options={marks.map((value) => ({ value, label: markLabel(value, scaleEnds) }))}
          value={marks.find((value) => Number(value) === answer.scale) ?? null}
          error={error}
          onChange={(value) => onChange({ scale: Number(value) })}
        />
      );
    case 'TEXT':
      return (
        <TextArea
          label={legend}
          value={answer.text ?? ''}
          maxLength={Limits.surveyTextMaxChars}
          error={error}
          onChange={(text) => onChange({ text })}
        />
      );
  }
}

function legendOf({ text, kind, required }: SurveyQuestionDto, place: number): string {
  const several = kind === 'MULTIPLE' && !text.includes('多选') ? consultationCopy.several : '';
  return `${place}．${text}${several}${required ? '' : consultationCopy.optional}`;
}

function markLabel(value: (typeof marks)[number], ends: SurveyQuestionDto['scaleEnds']): string {
  if (value === '1' && ends) return `1 分 · ${ends.low}`;
  if (value === '5' && ends) return `5 分 · ${ends.high}`;
  return `${value} 分`;
}
