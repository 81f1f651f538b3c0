import type { EntityClass } from './entity-class.js';
import { CompletionSerial } from '../classroom/domain/completion-serial.js';
import { Completion } from '../classroom/domain/completion.js';
import { Course } from '../classroom/domain/course.js';
import { LearningSession } from '../classroom/domain/learning-session.js';
import { LessonProgress } from '../classroom/domain/lesson-progress.js';
import { MicroLesson } from '../classroom/domain/micro-lesson.js';
import { Question } from '../classroom/domain/question.js';
import { QuizAttempt } from '../classroom/domain/quiz-attempt.js';
import { Complaint } from '../identity/domain/complaint.js';
import { Consent } from '../identity/domain/consent.js';
import { Netizen } from '../identity/domain/netizen.js';
import { Session } from '../identity/domain/session.js';
import { WechatBinding } from '../identity/domain/wechat-binding.js';
import { Edition } from '../organisation/domain/edition.js';
import { OrgUnit } from '../organisation/domain/org-unit.js';
import { Region } from '../organisation/domain/region.js';
import { Clause } from '../pledge/domain/clause.js';
import { CodeVersion } from '../pledge/domain/code-version.js';
import { PledgeCounter } from '../pledge/domain/pledge-counter.js';
import { PledgeSerial } from '../pledge/domain/pledge-serial.js';
import { Pledge } from '../pledge/domain/pledge.js';
import { Activity } from '../programme/domain/activity.js';
import { Cooperation } from '../programme/domain/cooperation.js';
import { Ballot } from '../selection/domain/ballot.js';
import { Candidate } from '../selection/domain/candidate.js';
import { ReceiptKey } from '../selection/domain/receipt-key.js';
import { SelectionResult } from '../selection/domain/selection-result.js';
import { Selection } from '../selection/domain/selection.js';
import { PreparationStep } from './preparation-step.js';

/** Every entity of the product, room by room. A room adds its classes here and its tables in `migrations.ts`. */
export const entities: readonly EntityClass[] = [
  PreparationStep,
  Netizen,
  WechatBinding,
  Session,
  Consent,
  Complaint,
  Edition,
  Region,
  OrgUnit,
  Activity,
  Cooperation,
  CodeVersion,
  Clause,
  Pledge,
  PledgeSerial,
  PledgeCounter,
  Course,
  MicroLesson,
  Question,
  LearningSession,
  LessonProgress,
  QuizAttempt,
  Completion,
  CompletionSerial,
  Selection,
  Candidate,
  Ballot,
  SelectionResult,
  ReceiptKey,
];
