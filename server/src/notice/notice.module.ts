import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { WechatModule } from '../wechat/wechat.module.js';
import { WechatPushModule } from '../wechat-push/wechat-push.module.js';
import { SendMessagesJob } from './jobs/send-messages.job.js';
import { NoticeController } from './notice.controller.js';
import { NoticeService } from './notice.service.js';
import { NoticeRepository } from './persistence/notice.repository.js';
import { PersonalRowsRepository } from './persistence/personal-rows.repository.js';
import { SendingRepository } from './persistence/sending.repository.js';
import { SubscriptionRepository } from './persistence/subscription.repository.js';
import { GrantLedger } from './services/grant-ledger.js';
import { KeepSubscriptionsService } from './services/keep-subscriptions.service.js';
import { MessageCall } from './services/message-call.js';
import { NoticePersonalData } from './services/notice-personal-data.js';
import { ReadInboxService } from './services/read-inbox.service.js';
import { SendWaitingMessagesService } from './services/send-waiting-messages.service.js';
import { SubscriptionPush } from './services/subscription-push.js';

const tables = [NoticeRepository, PersonalRowsRepository, SendingRepository, SubscriptionRepository];
const tools = [GrantLedger, MessageCall, SubscriptionPush, NoticePersonalData];
const verbs = [ReadInboxService, KeepSubscriptionsService, SendWaitingMessagesService];

/** The inbox, and the telephone of those who asked. */
@Module({
  imports: [IdentityModule, WechatModule, WechatPushModule],
  controllers: [NoticeController],
  providers: [...tables, ...tools, ...verbs, SendMessagesJob, NoticeService],
  exports: [NoticeService],
})
export class NoticeModule {}
