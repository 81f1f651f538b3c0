import type { Quality } from '../programme/programme.dto.js';

/** `POST desk/bank-questions/import`: `dryRun` tells what would happen and writes nothing. */
export interface ImportQuestionsDto {
  unitId: string;
  format: 'GIFT' | 'AIKEN';
  text: string;
  quality: Quality;
  dryRun: boolean;
}

/**
 * `POST desk/bank-questions/sheet` with the file as `application/octet-stream` → QuestionImportDto. 422
 * AUTHORING.QUESTION_SHEET_UNREADABLE. `GET desk/bank-questions/template` is the empty table (XLSX).
 */
export interface ImportQuestionSheetQuery {
  unitId: string;
  format: 'csv' | 'xlsx';
  dryRun: 'true' | 'false';
}

export interface ImportedQuestionDto {
  /** Line of the text at which it begins, or row of the table as it is numbered there, from 1. */
  line: number;
  outcome: 'NEW' | 'KNOWN' | 'REFUSED';
  stem: string;
  /** Why it was refused: a sentence each; `column` is the title of the table's column, null where there is none. */
  problems: { column: string | null; message: string }[];
}

export interface QuestionImportDto {
  questions: ImportedQuestionDto[];
  written: number;
}
