import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { Quality, RegionDto, Sector } from '@good-netizen/shared/programme/programme.dto';

/** Shapes of the demonstration content. Pure data: rooms' seeds turn it into rows. Every text is demonstration (演示). */

export interface UnitContent {
  /** Stable key by which activities name their units. */
  key: UnitKey;
  /** Full name, as on the head of the plan. */
  name: string;
  /** Name as the plan's lead and cooperating lines write it. */
  shortName: string;
  sector: Sector;
}

export type UnitKey = 'cyberspace' | 'civility' | 'education' | 'trade-union' | 'youth-league' | 'women';

export interface ActivityContent {
  ordinal: number;
  /** The plan's heading, verbatim, without its number. */
  title: string;
  shortTitle: string;
  /** The plan's paragraph under that heading, verbatim. */
  goalQuote: string;
  leadUnit: UnitKey;
  /** In the order of the plan. */
  coopUnits: UnitKey[];
}

export interface EditionContent {
  year: number;
  title: string;
  docNumber: string;
  current: boolean;
}

export interface RegionContent extends RegionDto {
  /** Everyday name for lists and bylines. */
  shortName: string;
}

export interface ClauseContent {
  /** Stays the same over versions, so that two versions can be laid side by side. */
  key: string;
  quality: Quality;
  ordinal: number;
  title: string;
  text: string;
}

export interface CodeVersionContent {
  version: number;
  status: 'SUPERSEDED' | 'PUBLISHED';
  title: string;
  preamble: string;
  pledgeSentence: string;
  issuingUnit: string;
  /** Days before the first start at which it was published. */
  publishedDaysAgo: number;
  clauses: ClauseContent[];
}

export interface CaptionContent {
  startMs: number;
  endMs: number;
  text: string;
}

/** `asset` and `poster` are file names in `seeds/media/classroom/`. `seconds` is the reading or playing time that counts. */
export type BlockContent =
  | { kind: 'card'; id: string; seconds: number; title: string; paragraphs: string[] }
  | Extract<BlockDto, { kind: 'scenario' }>
  | {
      /** Asks the course's question that has this block's id in `blockId`. */
      kind: 'checkpoint';
      id: string;
      seconds: number;
    }
  | { kind: 'image'; id: string; seconds: number; asset: string; alt: string; caption: string }
  | MediaBlockContent;

export interface MediaBlockContent {
  kind: 'audio' | 'video';
  id: string;
  seconds: number;
  asset: string;
  poster: string | null;
  durationMs: number;
  alt: string;
  captions: CaptionContent[];
}

export interface LessonContent {
  key: string;
  title: string;
  blocks: BlockContent[];
  /** Questions are drawn from the course's bank; the pass mark is whole percent. */
  quiz: { drawCount: number; passMark: number } | null;
}

export interface CourseContent {
  key: string;
  title: string;
  summary: string;
  quality: Quality;
  audience: string;
  activityOrdinal: number;
  publisher: string;
  lessons: LessonContent[];
}

export interface QuestionContent {
  key: string;
  courseKey: string;
  kind: 'single' | 'multiple' | 'true_false';
  stem: string;
  options: { id: string; text: string }[];
  /** Ids of the right options. */
  answer: string[];
  explanation: string;
  quality: Quality;
  /** 1 easy, 2 middling, 3 hard. */
  difficulty: 1 | 2 | 3;
  /** Asked on the way, by this checkpoint of the lesson at this place (from 1); never in a quiz. */
  checkpoint?: { lessonOrdinal: number; blockId: string };
}

export interface CandidateContent {
  number: number;
  title: string;
  byline: string;
  regionCode: string;
  summary: string;
  paragraphs: string[];
  /** File name in `seeds/media/covers/`. */
  cover: string;
}

export interface SelectionContent {
  key: string;
  title: string;
  intro: string;
  activityOrdinal: number;
  organiser: string;
  /** Name of a rule preset in shared `selection/rule-presets`. */
  preset: string;
  /** Days from the first start; negative lies in the past. Times are at `hour` o'clock, Asia/Shanghai. */
  opens: { dayOffset: number; hour: number };
  closes: { dayOffset: number; hour: number };
  candidates: CandidateContent[];
  /** Simulated ballots (模拟数据) for a selection that is already closed: fixed seed, number of voters. */
  simulation: { seed: number; voters: number } | null;
}
