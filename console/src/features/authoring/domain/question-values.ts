import type { BankQuestionDto, EditQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';
import { bankCopy as copy } from '../copy/bank.copy';
import { newKey } from './new-block';

export interface OptionValue {
  id: string;
  text: string;
  isRight: boolean;
}

/** A question as its form holds it. */
export interface QuestionValues {
  /** Of a new one. */
  unitId: string;
  kind: QuestionKind;
  situation: string;
  stem: string;
  /** For `order` in the right order. */
  options: OptionValue[];
  /** Of a true-or-false question. */
  isTrue: boolean | null;
  explanation: string;
  source: string;
  quality: EditQuestionDto['quality'];
  difficulty: number;
}

const TRUE = 'true';
const FALSE = 'false';

export const newOption = (): OptionValue => ({ id: newKey(), text: '', isRight: false });

export const firstValues = (unitId: string): QuestionValues => ({
  unitId,
  kind: 'single',
  situation: '',
  stem: '',
  options: [newOption(), newOption(), newOption()],
  isTrue: null,
  explanation: '',
  source: '',
  quality: 'SECURITY_AWARENESS',
  difficulty: 2,
});

/** The kinds of which exactly one option is right. */
export const hasOneAnswer = (kind: QuestionKind): boolean => kind === 'single' || kind === 'scenario';

/** A question's parts for its form. The options of `order` are laid in the right order; what 对 was called is kept by place. */
export function valuesOf(question: BankQuestionDto): QuestionValues {
  const { unitId, kind, stem, options, answer, explanation, source, quality, difficulty } = question;
  const laid = kind === 'order' ? answer.flatMap((id) => options.filter((option) => option.id === id)) : options;
  return {
    ...{ unitId, kind, stem, explanation, source, quality, difficulty },
    situation: question.situation ?? '',
    options: laid.map(({ id, text }) => ({ id, text, isRight: answer.includes(id) })),
    isTrue: kind === 'true_false' ? options.find(({ id }) => id === answer[0])?.text !== copy.false : null,
  };
}

/** What is sent: blank options are left out, so that one need not fill every line. */
export function wishOf(values: QuestionValues): EditQuestionDto {
  const { kind, stem, explanation, source, quality, difficulty } = values;
  const told = { kind, stem: stem.trim(), explanation: explanation.trim(), source: source.trim(), quality, difficulty };
  const situation = kind === 'scenario' ? values.situation.trim() : null;
  if (kind === 'true_false') {
    const options = [
      { id: TRUE, text: copy.true },
      { id: FALSE, text: copy.false },
    ];
    return { ...told, situation, options, answer: values.isTrue === null ? [] : [values.isTrue ? TRUE : FALSE] };
  }
  const written = values.options.filter(({ text }) => text.trim() !== '');
  const right = kind === 'order' ? written : written.filter(({ isRight }) => isRight);
  return {
    ...told,
    situation,
    options: written.map(({ id, text }) => ({ id, text: text.trim() })),
    answer: right.map(({ id }) => id),
  };
}

/** Why the options cannot be asked; `null`: they can. */
export function whyOptionsBad(kind: QuestionKind, options: readonly OptionValue[]): string | null {
  if (kind === 'true_false') return null;
  const written = options.filter(({ text }) => text.trim() !== '');
  if (written.length < 2) return copy.optionsNeeded;
  if (new Set(written.map(({ text }) => text.trim())).size < written.length) return copy.optionsAlike;
  if (kind === 'order') return null;
  const right = written.filter(({ isRight }) => isRight).length;
  if (right === 0) return copy.answerNeeded;
  return kind === 'multiple' && right < 2 ? copy.severalNeeded : null;
}
