import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FamilyCovenantDto } from '@good-netizen/shared/family/covenant.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { IdempotencyKey } from '../platform/http/idempotency-key.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { AgreeCovenantRequest, ChangeCovenantRequest, WriteClauseRequest } from './requests/covenant.request.js';
import { AgreeCovenantService } from './services/agree-covenant.service.js';
import { ChangeCovenantService } from './services/change-covenant.service.js';
import { ShowCovenantService } from './services/show-covenant.service.js';
import { WriteClauseService } from './services/write-clause.service.js';

/** What the family promises each other: for its members alone. */
@ApiTags('family 家庭')
@Controller()
export class CovenantController {
  constructor(
    private readonly showCovenant: ShowCovenantService,
    private readonly changeCovenant: ChangeCovenantService,
    private readonly agreeCovenant: AgreeCovenantService,
    private readonly writeClause: WriteClauseService,
  ) {}

  @Get('me/family/covenant')
  show(@Actor() { netizenId }: NetizenActor): Promise<FamilyCovenantDto> {
    return this.showCovenant.show(netizenId);
  }

  @Put('me/family/covenant')
  @ApiOperation({ summary: 'The guardian writes the next version; everybody agrees anew.' })
  async change(@Actor() { netizenId }: NetizenActor, @Body() wish: ChangeCovenantRequest): Promise<FamilyCovenantDto> {
    await this.changeCovenant.change(netizenId, wish);
    return this.showCovenant.show(netizenId);
  }

  @Post('me/family/covenant/agreement')
  @HttpCode(200)
  async agree(
    @Actor() { netizenId }: NetizenActor,
    @Body() { version }: AgreeCovenantRequest,
  ): Promise<FamilyCovenantDto> {
    await this.agreeCovenant.agree(netizenId, version);
    return this.showCovenant.show(netizenId);
  }

  @Post('me/family/clauses')
  @ApiOperation({ summary: 'A clause in own words; the family reads it once it passed moderation.' })
  async write(
    @Actor() { netizenId }: NetizenActor,
    @IdempotencyKey() key: string,
    @Body() { text }: WriteClauseRequest,
  ): Promise<FamilyCovenantDto> {
    await this.writeClause.write(netizenId, text, key);
    return this.showCovenant.show(netizenId);
  }

  @Delete('me/family/clauses/:id')
  @HttpCode(204)
  remove(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.writeClause.remove(netizenId, id);
  }
}
