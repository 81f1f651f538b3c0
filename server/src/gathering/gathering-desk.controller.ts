import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskGatheringDto, DeskGatheringRowDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { DeskRegistrationRowDto, RegistrationAnswersDto } from '@good-netizen/shared/gathering/registration.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import {
  CancelGatheringRequest,
  EditGatheringRequest,
  LinkReplayRequest,
  ListGatheringsRequest,
  ListRegistrationsRequest,
  MoveGatheringRequest,
  ReadAnswersRequest,
  WriteGatheringRequest,
} from './requests/gathering.request.js';
import { MoveGatheringService } from './services/move-gathering.service.js';
import { ReadAnswersService } from './services/read-answers.service.js';
import { ReadGatheringsService } from './services/read-gatherings.service.js';
import { WriteGatheringService } from './services/write-gathering.service.js';

const GATHERING = 'desk/gatherings/:id';
const Id = (): ParameterDecorator => Param('id', IdParameterPipe);

@ApiTags('desk 工作台 · 讲座和活动')
@Controller()
export class GatheringDeskController {
  constructor(
    private readonly reading: ReadGatheringsService,
    private readonly writing: WriteGatheringService,
    private readonly moving: MoveGatheringService,
    private readonly answers: ReadAnswersService,
  ) {}

  @Requires('gathering.list')
  @Get('desk/gatherings')
  list(
    @Staff() actor: StaffActor,
    @Query() { kind, status, q, page, size }: ListGatheringsRequest,
  ): Promise<PageDto<DeskGatheringRowDto>> {
    return this.reading.list(actor, { kind, status, q }, { page, size });
  }

  @Requires('gathering.list')
  @Get(GATHERING)
  show(@Staff() actor: StaffActor, @Id() id: string): Promise<DeskGatheringDto> {
    return this.reading.show(actor, id);
  }

  @Requires('gathering.edit')
  @Post('desk/gatherings')
  async create(@Staff() actor: StaffActor, @Body() wish: WriteGatheringRequest): Promise<DeskGatheringDto> {
    return this.reading.show(actor, await this.writing.create(actor, wish));
  }

  @Requires('gathering.edit')
  @Put(GATHERING)
  @ApiOperation({ summary: 'Changes a draft.' })
  async edit(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision, ...wish }: EditGatheringRequest,
  ): Promise<DeskGatheringDto> {
    await this.writing.edit(actor, id, revision, wish);
    return this.reading.show(actor, id);
  }

  @Requires('gathering.edit')
  @Post(`${GATHERING}/publication`)
  @HttpCode(200)
  async publish(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision }: MoveGatheringRequest,
  ): Promise<DeskGatheringDto> {
    await this.moving.move(actor, { id, revision }, 'PUBLISHED');
    return this.reading.show(actor, id);
  }

  @Requires('gathering.edit')
  @Post(`${GATHERING}/closing`)
  @HttpCode(200)
  @ApiOperation({ summary: 'No more sign-ups; who has a place keeps it.' })
  async close(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision }: MoveGatheringRequest,
  ): Promise<DeskGatheringDto> {
    await this.moving.move(actor, { id, revision }, 'CLOSED');
    return this.reading.show(actor, id);
  }

  @Requires('gathering.edit')
  @Post(`${GATHERING}/cancellation`)
  @HttpCode(200)
  @ApiOperation({ summary: 'It does not take place; everybody who signed up is told why.' })
  async cancel(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision, reason }: CancelGatheringRequest,
  ): Promise<DeskGatheringDto> {
    await this.moving.move(actor, { id, revision }, 'CANCELLED', reason.trim());
    return this.reading.show(actor, id);
  }

  @Requires('gathering.edit')
  @Post(`${GATHERING}/replay`)
  @HttpCode(200)
  @ApiOperation({ summary: 'Says which published course came of it.' })
  async linkReplay(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision, courseId }: LinkReplayRequest,
  ): Promise<DeskGatheringDto> {
    await this.moving.linkReplay(actor, { id, revision }, courseId);
    return this.reading.show(actor, id);
  }

  @Requires('gathering.list')
  @Get(`${GATHERING}/registrations`)
  registrations(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Query() { sessionId, status, page, size }: ListRegistrationsRequest,
  ): Promise<PageDto<DeskRegistrationRowDto>> {
    return this.reading.registrationsOf(actor, id, { sessionId, status }, { page, size });
  }

  @Requires('gathering.read-personal')
  @Post('desk/registrations/:id/reading')
  @HttpCode(200)
  @ApiOperation({ summary: 'What one person filled in; the reason goes on record.' })
  readAnswers(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { reason }: ReadAnswersRequest,
  ): Promise<RegistrationAnswersDto> {
    return this.answers.read(actor, id, reason.trim());
  }
}
