import type { DeskCodeVersionDto, EditClauseDto, EditCodeDraftDto } from '@good-netizen/shared/pledge/code-desk.dto';
import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import { qualityNames } from '@good-netizen/shared/programme/programme.dto';
import type { Saved } from '@/components/form/entity';
import type { FieldWords } from '@/components/form/merge-dialog';
import { codeCopy as copy, editorCopy } from '../code.copy';

export type CodeValues = Omit<EditCodeDraftDto, 'revision'>;

/** What the editor begins from. */
export function savedOf(code: DeskCodeVersionDto): Saved<CodeValues> {
  const { title, preamble, pledgeSentence, issuingUnit, revision } = code;
  const clauses = code.clauses.map(({ clauseKey, quality, title: name, text }) => ({
    clauseKey,
    quality,
    title: name,
    text,
  }));
  return { values: { title, preamble, pledgeSentence, issuingUnit, clauses }, revision };
}

/** What is sent: a clause that was just added has no key yet, and what was never touched is an empty text. */
export function wishOf({ clauses, ...texts }: CodeValues): CodeValues {
  return {
    ...texts,
    clauses: clauses.map(({ clauseKey, quality, title, text }) => ({
      ...(clauseKey ? { clauseKey } : {}),
      quality,
      title: title ?? '',
      text: text ?? '',
    })),
  };
}

const clauseText = ({ quality, title, text }: EditClauseDto, place: number): string =>
  `${editorCopy.clause(place + 1)} ${title ?? ''}（${qualityNames[quality]}）：${text ?? ''}`;

/** How the form speaks of its fields when two people have edited. */
export const codeFieldWords: Record<keyof CodeValues, FieldWords> = {
  title: { label: copy.name },
  preamble: { label: copy.preamble },
  pledgeSentence: { label: copy.pledgeSentence },
  issuingUnit: { label: copy.issuingUnit },
  clauses: { label: copy.clauses, text: (list) => (list as EditClauseDto[]).map(clauseText).join('\n') },
};

export const newClause = (quality: Quality): EditClauseDto => ({ quality, title: '', text: '' });
