import type { Quality } from '../programme/programme.dto.js';

/** `POST practice/entries`: one act for a clause of the version in force; at most one a clause and day. */
export interface RecordPracticeDto {
  clauseKey: string;
  text: string;
  /** yyyymmdd in Asia/Shanghai: today or one of the six days before. */
  day: string;
}

/** `GET me/practice`: only ever shown to who wrote it. */
export interface PracticeEntryDto {
  id: string;
  clauseKey: string;
  clauseTitle: string;
  text: string;
  day: string;
  createdAt: string;
}

/** `GET practice/counts`, `GET desk/practice/counts`: `people` and `entries` are null below five people. */
export interface PracticeCountsDto {
  asOf: string;
  clauses: {
    clauseKey: string;
    quality: Quality;
    title: string;
    people: number | null;
    entries: number | null;
  }[];
}
