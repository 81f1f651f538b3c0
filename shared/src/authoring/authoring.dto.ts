import type { BlockDto, QuestionKind } from '../classroom/classroom.dto.js';
import type { Quality } from '../programme/programme.dto.js';
import type { CourseVersionStatus } from '../states/course-version.states.js';
import type { LessonProblem } from './lesson-problems.js';

/** For whom a course is made. */
export type Audience = 'PARENTS' | 'YOUTH' | 'ELDERS' | 'EVERYBODY';

/** `GET desk/course-versions` → PageDto of these. Filters: `status`, `unitId`, `q` (title). Sort: `updatedAt` (default, newest first), `title`. */
export interface CourseVersionRowDto {
  id: string;
  courseId: string;
  /** From 1, counted within the course. */
  number: number;
  status: CourseVersionStatus;
  title: string;
  quality: Quality;
  audience: Audience;
  unitId: string;
  unitName: string;
  authorName: string;
  lessons: number;
  minutes: number;
  publishAt: string | null;
  publishedAt: string | null;
  updatedAt: string;
  openComments: number;
}

/** What can be done now, by this person, with this version: the desk shows buttons by it, the server decides anew. */
export interface CourseVersionAbilitiesDto {
  edit: boolean;
  submit: boolean;
  /** Return it to its author or approve it: never the person who wrote or submitted it. */
  check: boolean;
  takeBack: boolean;
  schedule: boolean;
  publish: boolean;
  retire: boolean;
  /** Begin the next version. */
  renew: boolean;
  comment: boolean;
}

export interface DraftQuizDto {
  /** How many questions each learner gets. */
  drawCount: number;
  /** Whole percent that passes. */
  passMark: number;
  /** Questions of the unit's bank from which they are drawn. */
  questionIds: string[];
}

/** A lesson of a draft. `lessonKey` lives on from version to version. */
export interface DraftLessonDto {
  id: string;
  lessonKey: string;
  ordinal: number;
  title: string;
  blocks: BlockDto[];
  quiz: DraftQuizDto | null;
  seconds: number;
  revision: number;
  updatedAt: string;
  updatedByName: string;
}

/** A colleague's remark on a version, a lesson or one block of it. */
export interface DraftCommentDto {
  id: string;
  lessonKey: string | null;
  blockId: string | null;
  authorName: string;
  text: string;
  at: string;
  resolvedAt: string | null;
  resolvedByName: string | null;
}

/** `GET desk/course-versions/:id` */
export interface CourseVersionDto extends CourseVersionRowDto {
  summary: string;
  activityOrdinal: number;
  /** The region it is made for; null: the whole province. */
  regionCode: string | null;
  revision: number;
  lessonList: DraftLessonDto[];
  comments: DraftCommentDto[];
  /** Why it was returned the last time. */
  returnedReason: string | null;
  submittedByName: string | null;
  checkedByName: string | null;
  checkedAt: string | null;
  /** What still keeps it from being submitted. */
  problems: LessonProblem[];
  abilities: CourseVersionAbilitiesDto;
}

/** `POST desk/course-versions`: a new course. 201 CourseVersionDto. */
export interface CreateCourseDto {
  unitId: string;
  activityOrdinal: number;
  title: string;
  audience: Audience;
  quality: Quality;
}

/** `PUT desk/course-versions/:id`: what is said of the course. 409 COMMON.EDITED_MEANWHILE. */
export interface EditCourseDto {
  revision: number;
  title: string;
  summary: string;
  audience: Audience;
  quality: Quality;
  regionCode: string | null;
}

/** `POST desk/course-versions/:id/lessons` → 201 DraftLessonDto */
export interface AddLessonDto {
  title: string;
}

/** `PUT desk/course-versions/:id/lessons/:lessonId` → DraftLessonDto, rich text sanitised. 409 COMMON.EDITED_MEANWHILE. */
export interface EditLessonDto {
  revision: number;
  title: string;
  blocks: BlockDto[];
  quiz: DraftQuizDto | null;
}

/** `PUT desk/course-versions/:id/lesson-order`: all lessons' ids in the order wanted. */
export interface OrderLessonsDto {
  lessonIds: string[];
}

/** `POST desk/course-versions/:id/return` */
export interface ReturnCourseDto {
  revision: number;
  reason: string;
}

/** `POST …/submission`, `…/approval`, `…/recall`, `…/publication`, `…/retirement`. */
export interface MoveCourseDto {
  revision: number;
}

/** `POST desk/course-versions/:id/schedule`; an instant in the future. */
export interface ScheduleCourseDto {
  revision: number;
  publishAt: string;
}

/** `POST desk/course-versions/:id/comments` → 201 DraftCommentDto */
export interface CommentDto {
  lessonKey?: string;
  blockId?: string;
  text: string;
}

/** A question of a unit's bank, with its key: at the desk only. */
export interface BankQuestionDto {
  id: string;
  unitId: string;
  unitName: string;
  /** Whether this person may change it: those of units above one's own are there to be asked, not to be changed. */
  mayEdit: boolean;
  kind: QuestionKind;
  /** What happened, before the question is asked (情景题); null for the others. */
  situation: string | null;
  stem: string;
  options: { id: string; text: string }[];
  /** Ids of the right options; for `order` all of them in the right order. */
  answer: string[];
  explanation: string;
  /** Where the fact comes from. */
  source: string;
  quality: Quality;
  /** 1 easy, 2 middling, 3 hard. */
  difficulty: number;
  retiredAt: string | null;
  revision: number;
  /** Null until it was answered by five learners. */
  statistics: ItemStatisticsDto | null;
}

/** Classical item statistics of the first answers of at least five learners. */
export interface ItemStatisticsDto {
  answers: number;
  /** Share of right answers, 0–1 (p-value, item difficulty). */
  facility: number;
  /** Upper minus lower 27 % of learners by score, −1 to 1; null while fewer than 20 learners have answered. */
  discrimination: number | null;
}

/** `POST desk/bank-questions`; with `revision`, `PUT desk/bank-questions/:id`. */
export interface EditQuestionDto {
  kind: QuestionKind;
  situation: string | null;
  stem: string;
  options: { id: string; text: string }[];
  answer: string[];
  explanation: string;
  source: string;
  quality: Quality;
  difficulty: number;
}

/** `GET desk/course-versions/:id/reach`: whom it reached. Every figure below five is null. */
export interface CourseReachDto {
  learners: number | null;
  completed: number | null;
  lessons: { lessonKey: string; title: string; started: number | null; finished: number | null }[];
  regions: { regionCode: string; regionName: string; learners: number | null }[];
  /** The last fourteen days, oldest first (`yyyymmdd`, Asia/Shanghai). */
  days: { day: string; learners: number | null }[];
  /** When it was counted: figures of many learners are some minutes old. */
  asOf: string;
}
