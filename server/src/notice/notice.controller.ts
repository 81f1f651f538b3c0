import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { InboxDto, SubscriptionDto } from '@good-netizen/shared/notice/notice.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { Paths } from '@good-netizen/shared/paths';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { SignedInStaff, Staff } from '../identity/staff.decorators.js';
import type { StaffActor } from '../identity/staff-actor.js';
import { IdempotencyKey } from '../platform/http/idempotency-key.decorator.js';
import { ListNoticesRequest, MarkReadRequest, RecordSubscriptionsRequest } from './requests/notice.requests.js';
import { KeepSubscriptionsService } from './services/keep-subscriptions.service.js';
import { ReadInboxService } from './services/read-inbox.service.js';

@ApiTags('notice 消息')
@Controller()
export class NoticeController {
  constructor(
    private readonly inbox: ReadInboxService,
    private readonly subscriptions: KeepSubscriptionsService,
  ) {}

  @Get(Paths.me.notices)
  list(@Actor() { netizenId }: NetizenActor, @Query() { page, size, unread }: ListNoticesRequest): Promise<InboxDto> {
    return this.inbox.list({ netizenId }, { page, size, unreadOnly: unread === 'true' });
  }

  @Post(Paths.me.readNotices)
  @HttpCode(200)
  markRead(@Actor() { netizenId }: NetizenActor, @Body() wish: MarkReadRequest): Promise<{ unread: number }> {
    return this.inbox.markRead({ netizenId }, wish);
  }

  @Get(Paths.me.subscriptions)
  showSubscriptions(@Actor() { netizenId }: NetizenActor): Promise<SubscriptionDto[]> {
    return this.subscriptions.list(netizenId);
  }

  @Post(Paths.me.subscriptions)
  @HttpCode(200)
  @ApiOperation({ summary: 'Keeps what the person answered to WeChat: each accept allows one message.' })
  recordSubscriptions(
    @Actor() { netizenId }: NetizenActor,
    @IdempotencyKey() key: string,
    @Body() wish: RecordSubscriptionsRequest,
  ): Promise<SubscriptionDto[]> {
    return this.subscriptions.record(netizenId, key, wish);
  }

  @SignedInStaff()
  @Get(DeskPaths.notices.list)
  listAtDesk(@Staff() { staffId }: StaffActor, @Query() { page, size, unread }: ListNoticesRequest): Promise<InboxDto> {
    return this.inbox.list({ staffId }, { page, size, unreadOnly: unread === 'true' });
  }

  @SignedInStaff()
  @Post(DeskPaths.notices.read)
  @HttpCode(200)
  markReadAtDesk(@Staff() { staffId }: StaffActor, @Body() wish: MarkReadRequest): Promise<{ unread: number }> {
    return this.inbox.markRead({ staffId }, wish);
  }
}
