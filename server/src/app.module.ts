import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { AuditModule } from './audit/audit.module.js';
import { AuthoringModule } from './authoring/authoring.module.js';
import { ClassroomModule } from './classroom/classroom.module.js';
import type { AppConfig } from './config/app-config.js';
import { ConfigModule } from './config/config.module.js';
import { ConsultationModule } from './consultation/consultation.module.js';
import { CredentialModule } from './credential/credential.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DeskModule } from './desk/desk.module.js';
import { FamilyModule } from './family/family.module.js';
import { HealthModule } from './health/health.module.js';
import { ComplaintsModule } from './identity/complaints.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { PrivacyModule } from './identity/privacy.module.js';
import { MediaModule } from './media/media.module.js';
import { ModerationModule } from './moderation/moderation.module.js';
import { GatheringModule } from './gathering/gathering.module.js';
import { NotebookModule } from './notebook/notebook.module.js';
import { NoticeModule } from './notice/notice.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Clock } from './platform/clock.js';
import { PledgeModule } from './pledge/pledge.module.js';
import { ProgrammeModule } from './programme/programme.module.js';
import { WechatPushModule } from './wechat-push/wechat-push.module.js';
import { SearchModule } from './search/search.module.js';
import { SelectionModule } from './selection/selection.module.js';

/** The rooms, in reading order. A new room adds its module here and nowhere else. */
const rooms: Type<object>[] = [
  HealthModule,
  AuditModule,
  IdentityModule,
  PrivacyModule,
  OrganisationModule,
  DeskModule,
  WechatPushModule,
  NoticeModule,
  ComplaintsModule,
  ModerationModule,
  SearchModule,
  MediaModule,
  ProgrammeModule,
  CredentialModule,
  PledgeModule,
  ConsultationModule,
  ClassroomModule,
  GatheringModule,
  NotebookModule,
  FamilyModule,
  AuthoringModule,
  SelectionModule,
];

export interface AppParts {
  /** Another clock than the machine's, for tests. */
  clock?: Clock;
  /** Further modules, for tests. */
  modules?: Type<object>[];
}

@Module({})
export class AppModule {
  static with(config: AppConfig, parts: AppParts = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        PlatformModule.with(parts.clock),
        HttpModule,
        ScheduleModule.forRoot(),
        DatabaseModule,
        ...rooms,
        ...(parts.modules ?? []),
      ],
    };
  }
}
