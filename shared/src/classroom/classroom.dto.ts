import type { Quality } from '../programme/programme.dto.js';
import type { StandingDto } from '../credential/credential.dto.js';
import type { LessonProgressStatus } from '../states/completion.states.js';

export interface CaptionDto {
  startMs: number;
  endMs: number;
  text: string;
}

/** Blocks of a micro-lesson. `seconds` is the reading or playing time that counts for coverage. */
export type BlockDto =
  | {
      kind: 'card';
      id: string;
      seconds: number;
      title: string;
      /** The words alone: what is read aloud, searched and shown where `html` is not. */
      paragraphs: string[];
      /** The same words with emphasis and lists, sanitised by the server (`authoring/rich-text`); absent when there is none. */
      html?: string;
    }
  | { kind: 'image'; id: string; seconds: number; url: string; alt: string; caption: string }
  | { kind: 'audio'; id: string; seconds: number; url: string; alt: string; captions: CaptionDto[] }
  | {
      kind: 'video';
      id: string;
      seconds: number;
      url: string;
      poster: string | null;
      alt: string;
      captions: CaptionDto[];
    }
  | {
      /** 情景选择: a situation, and what comes of each choice. Nothing is marked. */
      kind: 'scenario';
      id: string;
      seconds: number;
      situation: string;
      choices: { id: string; text: string; consequence: string; advisable: boolean }[];
    }
  | {
      /** 随堂小问: one question on the way; the answer is told by the server once something was chosen. Not counted. */
      kind: 'checkpoint';
      id: string;
      seconds: number;
      questionId: string;
      /** Set once it is published; without it one option is right. */
      questionKind?: QuestionKind;
      stem: string;
      options: { id: string; text: string }[];
    };

export interface CourseSummaryDto {
  id: string;
  title: string;
  summary: string;
  quality: Quality;
  audience: string;
  lessonCount: number;
  minutes: number;
  activityOrdinal: number;
}

export interface LessonSummaryDto {
  id: string;
  ordinal: number;
  title: string;
  seconds: number;
  hasQuiz: boolean;
}

export interface CourseDto extends CourseSummaryDto {
  publisher: string;
  /** The version that these lessons are of. */
  version: number;
  lessons: LessonSummaryDto[];
  demonstration: boolean;
}

export interface LessonDto {
  id: string;
  courseId: string;
  courseTitle: string;
  ordinal: number;
  title: string;
  quality: Quality;
  version: number;
  /** Sum of the blocks' seconds; positions and ranges are seconds within it. */
  seconds: number;
  blocks: BlockDto[];
  quiz: { questionCount: number; passMark: number } | null;
  nextLessonId: string | null;
}

/** Half-open range of lesson seconds [from, to). */
export type RangeDto = [number, number];

export interface ProgressDto {
  lessonId: string;
  status: LessonProgressStatus;
  positionSeconds: number;
  /** 0–1, share of the lesson covered, as credited by the server. */
  coverage: number;
  bestScore: number | null;
}

export interface StartedSessionDto {
  sessionId: string;
  progress: ProgressDto;
}

export interface HeartbeatDto {
  seq: number;
  ranges: RangeDto[];
  positionSeconds: number;
  rate: number;
  visible: boolean;
}

/** What was covered at one speed. */
export interface OfflinePartDto {
  rate: number;
  ranges: RangeDto[];
}

/** `POST classroom/sessions/:id/offline-batches`: what was covered while the server could not be reached. */
export interface OfflineBatchDto {
  /** Counts on from the session's heartbeats. A number that was taken is answered again and credits nothing more. */
  seq: number;
  positionSeconds: number;
  parts: OfflinePartDto[];
}

export interface HeartbeatAnswerDto {
  acceptedSeq: number;
  creditedSeconds: number;
  progress: ProgressDto;
}

/** `order`: the options are to be put in order; `scenario`: a situation first, then one right option. */
export type QuestionKind = 'single' | 'multiple' | 'true_false' | 'order' | 'scenario';

/** A drawn question. The key never reaches the client before the answers are submitted. */
export interface DrawnQuestionDto {
  id: string;
  kind: QuestionKind;
  /** What happened, for a `scenario`. */
  situation?: string;
  stem: string;
  options: { id: string; text: string }[];
}

export interface AttemptDto {
  attemptId: string;
  lessonId: string;
  questions: DrawnQuestionDto[];
  passMark: number;
}

export interface SubmitAnswersDto {
  answers: { questionId: string; optionIds: string[] }[];
}

export interface MarkedAttemptDto {
  attemptId: string;
  score: number;
  passed: boolean;
  questions: { id: string; correct: boolean; correctOptionIds: string[]; explanation: string }[];
  progress: ProgressDto;
}

/** `POST classroom/lessons/:id/checkpoints/:blockId/answer`: for anybody, nothing is kept of it. */
export interface AnswerCheckpointDto {
  optionIds: string[];
}

export interface MarkedCheckpointDto {
  correct: boolean;
  correctOptionIds: string[];
  explanation: string;
}

export interface CompletionDto {
  id: string;
  courseId: string;
  courseTitle: string;
  number: string;
  publicToken: string;
  completedAt: string;
}

export interface CompletionCheckDto {
  number: string;
  courseTitle: string;
  completedOn: string;
  publisher: string;
  status: 'ISSUED' | 'REVOKED';
  certificate: StandingDto;
}

export interface MyLearningDto {
  lessons: ProgressDto[];
  completions: CompletionDto[];
  /** Courses that were rewritten since this learner began: they go on with the version they have. */
  pinned: { courseId: string; version: number }[];
}
