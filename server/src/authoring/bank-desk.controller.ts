import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { BankQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { QuestionImportDto } from '@good-netizen/shared/authoring/import-questions.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { uploadedBytes } from '../platform/http/uploaded-bytes.js';
import {
  CreateQuestionRequest,
  EditQuestionRequest,
  ImportQuestionSheetRequest,
  ImportQuestionsRequest,
  ListQuestionsRequest,
  RetireQuestionRequest,
} from './requests/question.request.js';
import { EditQuestionService } from './services/edit-question.service.js';
import { ImportQuestionSheetService } from './services/import-question-sheet.service.js';
import { ImportQuestionsService } from './services/import-questions.service.js';
import { ListQuestionsService } from './services/list-questions.service.js';

const QUESTION = 'desk/bank-questions/:id';
const Id = (): ParameterDecorator => Param('id', IdParameterPipe);

@ApiTags('desk 工作台 · 题库')
@Controller()
export class BankDeskController {
  constructor(
    private readonly questions: ListQuestionsService,
    private readonly editing: EditQuestionService,
    private readonly importing: ImportQuestionsService,
    private readonly sheets: ImportQuestionSheetService,
  ) {}

  @Requires('question.list')
  @Get(DeskPaths.bankQuestions.list)
  @ApiOperation({
    summary: 'The question banks of one’s scope and of the units above it, with their keys, the last changed first.',
  })
  list(@Staff() actor: StaffActor, @Query() request: ListQuestionsRequest): Promise<PageDto<BankQuestionDto>> {
    const { unitId, forUnitId, quality, kind, difficulty, retired, q, page, size } = request;
    const asked = {
      unitId,
      forUnitId,
      quality,
      kind,
      difficulty,
      q,
      ...(retired ? { retired: retired === 'true' } : {}),
    };
    return this.questions.list(actor, asked, { page, size });
  }

  @Requires('question.edit')
  @Get(DeskPaths.bankQuestions.template)
  @ApiOperation({ summary: 'The empty table in which questions are brought in, with examples and notes.' })
  async template(@Res() reply: FastifyReply): Promise<void> {
    await reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('题库导入模板.xlsx')}`)
      .header('cache-control', 'private, max-age=3600')
      .send(await this.sheets.template());
  }

  @Requires('question.list')
  @Get(QUESTION)
  get(@Staff() actor: StaffActor, @Id() id: string): Promise<BankQuestionDto> {
    return this.questions.get(actor, id);
  }

  @Requires('question.edit')
  @Post(DeskPaths.bankQuestions.list)
  create(@Staff() actor: StaffActor, @Body() { unitId, ...wish }: CreateQuestionRequest): Promise<BankQuestionDto> {
    return this.editing.create(actor, unitId, wish);
  }

  @Requires('question.edit')
  @Post(DeskPaths.bankQuestions.import)
  @HttpCode(200)
  @ApiOperation({ summary: 'Questions as GIFT or Aiken; a dry run says what would become of each and writes nothing.' })
  import(@Staff() actor: StaffActor, @Body() wish: ImportQuestionsRequest): Promise<QuestionImportDto> {
    return this.importing.import(actor, wish);
  }

  @Requires('question.edit')
  @ApiConsumes('application/octet-stream')
  @Post(DeskPaths.bankQuestions.sheet)
  @HttpCode(200)
  @ApiOperation({ summary: 'The same as a table (XLSX or CSV): what is wrong is said by row and column.' })
  importSheet(
    @Staff() actor: StaffActor,
    @Query() { unitId, format, dryRun }: ImportQuestionSheetRequest,
    @Req() request: FastifyRequest,
  ): Promise<QuestionImportDto> {
    return this.sheets.import(actor, uploadedBytes(request), { unitId, format, dryRun: dryRun === 'true' });
  }

  @Requires('question.edit')
  @Put(QUESTION)
  edit(@Staff() actor: StaffActor, @Id() id: string, @Body() wish: EditQuestionRequest): Promise<BankQuestionDto> {
    return this.editing.edit(actor, id, wish);
  }

  @Requires('question.edit')
  @Post(`${QUESTION}/retirement`)
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes it out of use; what was published keeps its copy.' })
  retire(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision }: RetireQuestionRequest,
  ): Promise<BankQuestionDto> {
    return this.editing.retire(actor, id, revision);
  }
}
