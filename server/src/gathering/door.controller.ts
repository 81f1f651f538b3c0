import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  DoorListDto,
  ScanResultDto,
  StewardshipDto,
  VenueCodeDto,
} from '@good-netizen/shared/gathering/check-in.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { TriedStewardCodes } from './http/tried-steward-codes.js';
import { SendScansRequest, TakeStewardshipRequest, VoidCheckInRequest } from './requests/check-in.request.js';
import { SendScansService } from './services/send-scans.service.js';
import { ShowDoorService } from './services/show-door.service.js';
import { TakeStewardshipService } from './services/take-stewardship.service.js';
import { VoidCheckInService } from './services/void-check-in.service.js';

const SESSION = 'gatherings/sessions/:id';
const Id = (): ParameterDecorator => Param('id', IdParameterPipe);

/** For those who help at the door. */
@ApiTags('gathering 讲座和活动 · 签到')
@Controller()
export class DoorController {
  constructor(
    private readonly stewardships: TakeStewardshipService,
    private readonly tried: TriedStewardCodes,
    private readonly door: ShowDoorService,
    private readonly scans: SendScansService,
    private readonly voids: VoidCheckInService,
  ) {}

  @Get('me/stewardships')
  @ApiOperation({ summary: 'Where one helps at the door.' })
  mine(@Actor() { netizenId }: NetizenActor): Promise<StewardshipDto[]> {
    return this.stewardships.list(netizenId);
  }

  @Post('me/stewardships')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes an invitation to help at the door by its code.' })
  take(@Actor() { netizenId }: NetizenActor, @Body() { code }: TakeStewardshipRequest): Promise<StewardshipDto> {
    return this.tried.watch(netizenId, () => this.stewardships.take(netizenId, code));
  }

  @Get(`${SESSION}/door`)
  @ApiOperation({ summary: 'What a steward’s telephone has to know to work without a network: no word about persons.' })
  list(@Actor() { netizenId }: NetizenActor, @Id() id: string): Promise<DoorListDto> {
    return this.door.list(netizenId, id);
  }

  @Post(`${SESSION}/scans`)
  @HttpCode(200)
  @ApiOperation({ summary: 'Scans, at most 50, in any order; each counts once, however often it is sent.' })
  send(
    @Actor() { netizenId }: NetizenActor,
    @Id() id: string,
    @Body() { scans }: SendScansRequest,
  ): Promise<ScanResultDto[]> {
    return this.scans.send(netizenId, id, scans);
  }

  @Post(`${SESSION}/voids`)
  @HttpCode(204)
  @ApiOperation({ summary: 'A supervisor takes a check-in back, with the reason.' })
  void(
    @Actor() { netizenId }: NetizenActor,
    @Id() id: string,
    @Body() { number, reason }: VoidCheckInRequest,
  ): Promise<void> {
    return this.voids.void(netizenId, id, { number, reason });
  }

  @Get(`${SESSION}/venue-code`)
  @ApiOperation({ summary: 'The code for the screen at the door, anew every 30 seconds.' })
  venueCode(@Actor() { netizenId }: NetizenActor, @Id() id: string): Promise<VenueCodeDto> {
    return this.door.venueCode(netizenId, id);
  }
}
