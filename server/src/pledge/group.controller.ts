import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type {
  GroupInvitationDto,
  GroupPledgeCheckDto,
  GroupPledgeDto,
} from '@good-netizen/shared/pledge/group-pledge.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { Public } from '../identity/public.decorator.js';
import { IdempotencyKey } from '../platform/http/idempotency-key.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { CreateGroupRequest, GroupCodeParam, JoinGroupRequest, RenameGroupRequest } from './requests/group.request.js';
import { PublicTokenParam } from './requests/public-token.param.js';
import { JoinGroupService } from './services/join-group.service.js';
import { LeaveGroupService } from './services/leave-group.service.js';
import { ListMyGroupsService } from './services/list-my-groups.service.js';
import { RunGroupService } from './services/run-group.service.js';
import { ShowGroupService } from './services/show-group.service.js';
import { StartGroupService } from './services/start-group.service.js';

@ApiTags('pledge 集体承诺')
@Controller()
export class GroupController {
  constructor(
    private readonly startGroup: StartGroupService,
    private readonly joinGroup: JoinGroupService,
    private readonly leaveGroup: LeaveGroupService,
    private readonly runGroup: RunGroupService,
    private readonly myGroups: ListMyGroupsService,
    private readonly showGroup: ShowGroupService,
  ) {}

  @Post('pledge/groups')
  @ApiOperation({ summary: 'Founds a group; sent again with the same key, the first one is answered.' })
  async start(
    @Actor() { netizenId }: NetizenActor,
    @IdempotencyKey() key: string,
    @Body() wish: CreateGroupRequest,
  ): Promise<GroupPledgeDto> {
    return this.myGroups.get(netizenId, await this.startGroup.start(netizenId, wish, key));
  }

  @Get('pledge/groups/:id')
  get(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<GroupPledgeDto> {
    return this.myGroups.get(netizenId, id);
  }

  @Get('me/group-pledges')
  mine(@Actor() { netizenId }: NetizenActor): Promise<GroupPledgeDto[]> {
    return this.myGroups.list(netizenId);
  }

  @Put('pledge/groups/:id/name')
  async rename(
    @Actor() { netizenId }: NetizenActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() { name }: RenameGroupRequest,
  ): Promise<GroupPledgeDto> {
    await this.runGroup.rename(netizenId, id, name);
    return this.myGroups.get(netizenId, id);
  }

  @Post('pledge/groups/:id/closing')
  @HttpCode(200)
  async close(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<GroupPledgeDto> {
    await this.runGroup.close(netizenId, id);
    return this.myGroups.get(netizenId, id);
  }

  @Delete('pledge/groups/:id/members/me')
  @HttpCode(204)
  leave(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.leaveGroup.leave(netizenId, id);
  }

  @Public()
  @Get('pledge/group-invitations/:code')
  invitation(@Param() { code }: GroupCodeParam): Promise<GroupInvitationDto> {
    return this.showGroup.invitation(code);
  }

  @Public()
  @Get('pledge/group-invitations/:code/qr.png')
  @ApiProduces('image/png')
  @Header('cache-control', 'private, max-age=300')
  async invitationPicture(@Param() { code }: GroupCodeParam): Promise<StreamableFile> {
    return new StreamableFile(await this.showGroup.invitationPicture(code), { type: 'image/png' });
  }

  @Post('pledge/group-invitations/:code/members')
  @HttpCode(200)
  async join(
    @Actor() { netizenId }: NetizenActor,
    @Param() { code }: GroupCodeParam,
    @Body() { showName }: JoinGroupRequest,
  ): Promise<GroupPledgeDto> {
    return this.myGroups.get(netizenId, await this.joinGroup.join(netizenId, code, showName));
  }

  @Public()
  @Get('pledge/group-checks/:token')
  check(@Param() { token }: PublicTokenParam): Promise<GroupPledgeCheckDto> {
    return this.showGroup.check(token);
  }

  @Public()
  @Get('pledge/group-certificates/:token.png')
  @ApiProduces('image/png')
  @Header('cache-control', 'private, max-age=60')
  async picture(@Param() { token }: PublicTokenParam): Promise<StreamableFile> {
    return new StreamableFile(await this.showGroup.certificate(token), { type: 'image/png' });
  }
}
