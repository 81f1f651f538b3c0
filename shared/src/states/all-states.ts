import { activityStates } from './activity.states.js';
import { candidateStates } from './candidate.states.js';
import { complaintStates } from './complaint.states.js';
import { credentialStates } from './credential.states.js';
import { codeVersionStates } from './code-version.states.js';
import { courseVersionStates } from './course-version.states.js';
import { learningSessionStates, lessonProgressStates, quizAttemptStates } from './completion.states.js';
import { ticketStates } from './moderation-ticket.states.js';
import { pledgeStates } from './pledge.states.js';
import { proposalStates } from './proposal.states.js';
import { gatheringStates, registrationStates } from './registration.states.js';
import { selectionStates } from './selection.states.js';
import type { TransitionTable } from './transition-table.js';

/** Every transition table of the product; the server checks them all when it starts. */
export const allStateTables: readonly TransitionTable<string>[] = [
  activityStates,
  candidateStates,
  codeVersionStates,
  courseVersionStates,
  complaintStates,
  credentialStates,
  learningSessionStates,
  lessonProgressStates,
  pledgeStates,
  proposalStates,
  gatheringStates,
  registrationStates,
  quizAttemptStates,
  selectionStates,
  ticketStates,
];
