import { CredentialModule } from '../credential/credential.module.js';
import { DeskModule } from '../desk/desk.module.js';
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { HttpModule } from '../platform/http/http.module.js';
import { ClassroomService } from './classroom.service.js';
import { CompletionController } from './completion.controller.js';
import { CourseController } from './course.controller.js';
import { HeartbeatShortWay } from './heartbeat-short-way.js';
import { LearningController } from './learning.controller.js';
import { AttemptRepository } from './persistence/attempt.repository.js';
import { CompletionRepository } from './persistence/completion.repository.js';
import { FiguresRepository } from './persistence/figures.repository.js';
import { CourseRepository } from './persistence/course.repository.js';
import { HeartbeatRepository } from './persistence/heartbeat.repository.js';
import { LearnerRepository } from './persistence/learner.repository.js';
import { OfflineClockRepository } from './persistence/offline-clock.repository.js';
import { RecordRepository } from './persistence/record.repository.js';
import { ProgressRepository } from './persistence/progress.repository.js';
import { SessionRepository } from './persistence/session.repository.js';
import { BringInOfflineService } from './services/bring-in-offline.service.js';
import { CommitHeartbeats } from './services/commit-heartbeats.js';
import { HeartbeatQueue } from './services/heartbeat-queue.js';
import { CertifiedCompletions } from './services/certified-completions.js';
import { CheckCompletionService } from './services/check-completion.service.js';
import { ClassroomPages } from './services/classroom-pages.js';
import { CourseFigures } from './services/course-figures.js';
import { ClassroomPersonalData } from './services/classroom-personal-data.js';
import { CompleteCourseService } from './services/complete-course.service.js';
import { CreateCourseService } from './services/create-course.service.js';
import { DrawCompletionCertificateService } from './services/draw-completion-certificate.service.js';
import { DrawQuizService } from './services/draw-quiz.service.js';
import { GetCourseService } from './services/get-course.service.js';
import { GetLessonService } from './services/get-lesson.service.js';
import { LearningSessions } from './services/learning-sessions.js';
import { ListCoursesService } from './services/list-courses.service.js';
import { MarkCheckpointService } from './services/mark-checkpoint.service.js';
import { LearningRecordReader } from './services/learning-record-reader.js';
import { LearningRecordSheet } from './services/learning-record-sheet.js';
import { ListMyLearningService } from './services/list-my-learning.service.js';
import { PublishCourseService } from './services/publish-course.service.js';
import { RecordHeartbeatService } from './services/record-heartbeat.service.js';
import { SearchModule } from '../search/search.module.js';
import { SearchableLessons } from './services/searchable-lessons.js';
import { SharedLearning } from './services/shared-learning.js';
import { StartLearningSessionService } from './services/start-learning-session.service.js';
import { SubmitAnswersService } from './services/submit-answers.service.js';
import { WeekOfCompletions } from './services/week-of-completions.js';

const repositories = [
  AttemptRepository,
  CompletionRepository,
  CourseRepository,
  OfflineClockRepository,
  ProgressRepository,
  SessionRepository,
];
const verbs = [
  BringInOfflineService,
  CheckCompletionService,
  CompleteCourseService,
  CreateCourseService,
  DrawCompletionCertificateService,
  DrawQuizService,
  GetCourseService,
  GetLessonService,
  ListCoursesService,
  ListMyLearningService,
  MarkCheckpointService,
  PublishCourseService,
  RecordHeartbeatService,
  StartLearningSessionService,
  SubmitAnswersService,
];

@Module({
  imports: [CredentialModule, DeskModule, HttpModule, IdentityModule, SearchModule],
  controllers: [CourseController, LearningController, CompletionController],
  providers: [
    CertifiedCompletions,
    LearningRecordReader,
    LearningRecordSheet,
    RecordRepository,
    WeekOfCompletions,
    SearchableLessons,
    CommitHeartbeats,
    HeartbeatQueue,
    HeartbeatShortWay,
    HeartbeatRepository,
    ...repositories,
    ...verbs,
    ClassroomPages,
    CourseFigures,
    FiguresRepository,
    ClassroomService,
    LearningSessions,
    SharedLearning,
    LearnerRepository,
    ClassroomPersonalData,
  ],
  exports: [ClassroomService, CreateCourseService, SharedLearning],
})
export class ClassroomModule {}
