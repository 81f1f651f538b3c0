import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ClassroomModule } from '../classroom/classroom.module.js';
import { DeskModule } from '../desk/desk.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { MediaModule } from '../media/media.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { BankDeskController } from './bank-desk.controller.js';
import { CourseDeskController } from './course-desk.controller.js';
import { CourseStepsController } from './course-steps.controller.js';
import { PublishPlannedJob } from './jobs/publish-planned.job.js';
import { BankRepository } from './persistence/bank.repository.js';
import { CommentRepository } from './persistence/comment.repository.js';
import { DraftLessonRepository } from './persistence/draft-lesson.repository.js';
import { VersionRepository } from './persistence/version.repository.js';
import { ArrangeLessonsService } from './services/arrange-lessons.service.js';
import { AuditedNames } from './services/audited-names.js';
import { BankDesk } from './services/bank-desk.js';
import { CheckCourseService } from './services/check-course.service.js';
import { CommentCourseService } from './services/comment-course.service.js';
import { CountReach } from './services/count-reach.js';
import { CourseDesk } from './services/course-desk.js';
import { CreateCourseService } from './services/create-course.service.js';
import { DeskContributions } from './services/desk-contributions.js';
import { DraftWords } from './services/draft-words.js';
import { EditCourseService } from './services/edit-course.service.js';
import { EditLessonService } from './services/edit-lesson.service.js';
import { EditQuestionService } from './services/edit-question.service.js';
import { ImportQuestionSheetService } from './services/import-question-sheet.service.js';
import { ImportQuestionsService } from './services/import-questions.service.js';
import { ItemStatistics } from './services/item-statistics.js';
import { KeptLessons } from './services/kept-lessons.js';
import { KeptReach } from './services/kept-reach.js';
import { ListCoursesService } from './services/list-courses.service.js';
import { ListQuestionsService } from './services/list-questions.service.js';
import { MediaInBlocks } from './services/media-in-blocks.js';
import { MoveCourseService } from './services/move-course.service.js';
import { PublishCourseService } from './services/publish-course.service.js';
import { PublishVersion } from './services/publish-version.js';
import { QuestionIntake } from './services/question-intake.js';
import { ShownQuestions } from './services/shown-questions.js';
import { ShowReachService } from './services/show-reach.service.js';

const repositories = [VersionRepository, DraftLessonRepository, CommentRepository, BankRepository];
const tools = [
  AuditedNames,
  BankDesk,
  ItemStatistics,
  CountReach,
  CourseDesk,
  DraftWords,
  KeptLessons,
  KeptReach,
  MediaInBlocks,
  PublishVersion,
  QuestionIntake,
  ShownQuestions,
];
const verbs = [
  ArrangeLessonsService,
  CheckCourseService,
  CommentCourseService,
  CreateCourseService,
  EditCourseService,
  EditLessonService,
  EditQuestionService,
  ImportQuestionSheetService,
  ImportQuestionsService,
  ListQuestionsService,
  ShowReachService,
  ListCoursesService,
  MoveCourseService,
  PublishCourseService,
];

/** Staff write micro-classes, check each other's, and publish them. */
@Module({
  imports: [AuditModule, ClassroomModule, DeskModule, IdentityModule, MediaModule, OrganisationModule],
  controllers: [BankDeskController, CourseDeskController, CourseStepsController],
  providers: [...repositories, ...tools, ...verbs, DeskContributions, PublishPlannedJob],
})
export class AuthoringModule {}
