import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FamilyDto } from '@good-netizen/shared/family/family.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { IdempotencyKey } from '../platform/http/idempotency-key.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { TriedFamilyCodes } from './http/tried-family-codes.js';
import { EnterFamilyRequest, FamilyCodeParam, HandOverFamilyRequest } from './requests/family.request.js';
import { FoundFamilyService } from './services/found-family.service.js';
import { GuardFamilyService } from './services/guard-family.service.js';
import { JoinFamilyService } from './services/join-family.service.js';
import { LeaveFamilyService } from './services/leave-family.service.js';
import { ShowFamilyService } from './services/show-family.service.js';

@ApiTags('family 家庭')
@Controller()
export class FamilyController {
  constructor(
    private readonly foundFamily: FoundFamilyService,
    private readonly joinFamily: JoinFamilyService,
    private readonly guardFamily: GuardFamilyService,
    private readonly leaveFamily: LeaveFamilyService,
    private readonly showFamily: ShowFamilyService,
    private readonly tries: TriedFamilyCodes,
  ) {}

  @Post('families')
  @ApiOperation({ summary: 'An adult founds a family; sent again with the same key, the first one is answered.' })
  async found(
    @Actor() { netizenId }: NetizenActor,
    @IdempotencyKey() key: string,
    @Body() { title }: EnterFamilyRequest,
  ): Promise<FamilyDto> {
    await this.foundFamily.found(netizenId, title, key);
    return this.showFamily.show(netizenId);
  }

  @Post('family-invitations/:code/members')
  @HttpCode(200)
  @ApiOperation({ summary: 'Joins with a code; wrong, expired and revoked ones have one answer.' })
  async join(
    @Actor() { netizenId }: NetizenActor,
    @Param() { code }: FamilyCodeParam,
    @Body() { title }: EnterFamilyRequest,
  ): Promise<FamilyDto> {
    this.tries.count(netizenId);
    await this.joinFamily.join(netizenId, code, title);
    return this.showFamily.show(netizenId);
  }

  @Get('me/family')
  show(@Actor() { netizenId }: NetizenActor): Promise<FamilyDto> {
    return this.showFamily.show(netizenId);
  }

  @Delete('me/family')
  @HttpCode(204)
  dissolve(@Actor() { netizenId }: NetizenActor): Promise<void> {
    return this.leaveFamily.dissolve(netizenId);
  }

  @Post('me/family/code')
  @HttpCode(200)
  async renewCode(@Actor() { netizenId }: NetizenActor): Promise<FamilyDto> {
    await this.guardFamily.renewCode(netizenId);
    return this.showFamily.show(netizenId);
  }

  @Delete('me/family/code')
  @HttpCode(204)
  revokeCode(@Actor() { netizenId }: NetizenActor): Promise<void> {
    return this.guardFamily.revokeCode(netizenId);
  }

  @Post('me/family/guardian')
  @HttpCode(200)
  async handOver(
    @Actor() { netizenId }: NetizenActor,
    @Body() { memberId }: HandOverFamilyRequest,
  ): Promise<FamilyDto> {
    await this.guardFamily.handOver(netizenId, memberId);
    return this.showFamily.show(netizenId);
  }

  @Delete('me/family/membership')
  @HttpCode(204)
  leave(@Actor() { netizenId }: NetizenActor): Promise<void> {
    return this.leaveFamily.leave(netizenId);
  }

  @Delete('me/family/members/:id')
  @HttpCode(204)
  remove(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.leaveFamily.remove(netizenId, id);
  }
}
