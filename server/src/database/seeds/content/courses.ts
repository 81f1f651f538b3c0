import type { CourseContent, QuestionContent } from './content-types.js';
import { checkBeforeForwarding } from './courses/check-before-forwarding.course.js';
import { elderPrivacy } from './courses/elder-privacy.course.js';
import { firstPhone } from './courses/first-phone.course.js';
import { spotFraud } from './courses/spot-fraud.course.js';
import { syntheticFaces } from './courses/synthetic-faces.course.js';
import { workerRights } from './courses/worker-rights.course.js';
import { checkBeforeForwardingQuestions } from './questions/check-before-forwarding.questions.js';
import { elderPrivacyQuestions } from './questions/elder-privacy.questions.js';
import { firstPhoneQuestions } from './questions/first-phone.questions.js';
import { spotFraudQuestions } from './questions/spot-fraud.questions.js';
import { syntheticFacesQuestions } from './questions/synthetic-faces.questions.js';
import { workerRightsQuestions } from './questions/worker-rights.questions.js';

/** Demonstration courses, in the order of the list. */
export const courses: CourseContent[] = [
  spotFraud,
  firstPhone,
  elderPrivacy,
  checkBeforeForwarding,
  workerRights,
  syntheticFaces,
];

/** The question bank: sixty questions, ten to a course. */
export const questions: QuestionContent[] = [
  ...spotFraudQuestions,
  ...firstPhoneQuestions,
  ...elderPrivacyQuestions,
  ...checkBeforeForwardingQuestions,
  ...workerRightsQuestions,
  ...syntheticFacesQuestions,
];
