import { Body, Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { FamilyPinRequest } from './requests/co-lesson.request.js';
import { SetFamilyPinService } from './services/set-family-pin.service.js';

@ApiTags('family 家庭')
@Controller('me/family/pin')
export class FamilyPinController {
  constructor(private readonly setPin: SetFamilyPinService) {}

  @Put()
  @HttpCode(204)
  @ApiOperation({ summary: 'The own digits with which one says on another’s phone that one is there.' })
  set(@Actor() { netizenId }: NetizenActor, @Body() { pin }: FamilyPinRequest): Promise<void> {
    return this.setPin.set(netizenId, pin);
  }

  @Delete()
  @HttpCode(204)
  clear(@Actor() { netizenId }: NetizenActor): Promise<void> {
    return this.setPin.clear(netizenId);
  }
}
