import { createNotebook } from './migrations/202611241410-create-notebook.js';
import { createOfflineClock } from './migrations/202611241420-create-offline-clock.js';
import type { Migration } from './migration.js';
import { letQuestionsStandInLessons } from './migrations/202611240985-let-questions-stand-in-lessons.js';
import { countCompletionsByDay } from './migrations/202611240990-count-completions-by-day.js';
import { addGroupRepeatKey } from './migrations/202611241000-add-group-repeat-key.js';
import { findHandInsByLesson } from './migrations/202611241010-find-hand-ins-by-lesson.js';
import { createMedia } from './migrations/202611240970-create-media.js';
import { addAgeBandChangedAt } from './migrations/202611240110-add-age-band-changed-at.js';
import { addComplaintRepeatKey } from './migrations/202611240100-add-complaint-repeat-key.js';
import { createWriteProbe } from './migrations/202611240130-create-write-probe.js';
import { indexEndedSessions } from './migrations/202611240120-index-ended-sessions.js';
import { createAuthoring } from './migrations/202611240995-create-authoring.js';
import { createAuditLog } from './migrations/202611240200-create-audit-log.js';
import { growOrganisation } from './migrations/202611240210-grow-organisation.js';
import { growPledge } from './migrations/202611240220-grow-pledge.js';
import { createConsultationRoom } from './migrations/202611240230-create-consultation.js';
import { createStaff } from './migrations/202611240250-create-staff.js';
import { letLeadsSpeak } from './migrations/202611240410-let-leads-speak.js';
import { createDesk } from './migrations/202611240400-create-desk.js';
import { createModeration } from './migrations/202611240410-create-moderation.js';
import { createNotice } from './migrations/202611240420-create-notice.js';
import { growComplaint } from './migrations/202611240430-grow-complaint.js';
import { letCoursesHaveVersions } from './migrations/202611240930-let-courses-have-versions.js';
import { createClassroom } from './migrations/202611230130-create-classroom.js';
import { createPrivacy } from './migrations/202611240300-create-privacy.js';
import { createCredential } from './migrations/202611241300-create-credential.js';
import { createIdentity } from './migrations/202611230105-create-identity.js';
import { createCheckIn } from './migrations/202611241110-create-check-in.js';
import { createGathering } from './migrations/202611241100-create-gathering.js';
import { createOrganisation } from './migrations/202611230100-create-organisation.js';
import { createPledge } from './migrations/202611230120-create-pledge.js';
import { createProgramme } from './migrations/202611230110-create-programme.js';
import { createSelection } from './migrations/202611230140-create-selection.js';
import { createRetentionRun } from './migrations/202611240960-create-retention-run.js';
import { createPreparationStep } from './migrations/202611010000-create-preparation-step.js';
import { createFamily } from './migrations/202611241200-create-family.js';
import { createCovenantAndCoLesson } from './migrations/202611241201-create-covenant-and-co-lesson.js';

/** Every migration of the product. A room appends its own; they run in the order of their names. */
export const migrations: readonly Migration[] = [
  createPreparationStep,
  createOrganisation,
  createIdentity,
  createProgramme,
  createPledge,
  createClassroom,
  createSelection,
  addComplaintRepeatKey,
  addAgeBandChangedAt,
  indexEndedSessions,
  createWriteProbe,
  createAuditLog,
  growOrganisation,
  createPrivacy,
  growPledge,
  createConsultationRoom,
  createStaff,
  createDesk,
  letLeadsSpeak,
  createModeration,
  createNotice,
  growComplaint,
  letCoursesHaveVersions,
  createRetentionRun,
  createMedia,
  letQuestionsStandInLessons,
  countCompletionsByDay,
  createAuthoring,
  addGroupRepeatKey,
  createGathering,
  createCheckIn,
  createNotebook,
  createCredential,
  findHandInsByLesson,
  createFamily,
  createCovenantAndCoLesson,
  createOfflineClock,
];
