import { Controller, Delete, Get, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { MediaAssetDto, MediaUploadDto } from '@good-netizen/shared/media/media.dto';
import { API_PREFIX } from '@good-netizen/shared/paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { StrictValidationPipe } from '../platform/http/strict-validation.pipe.js';
import { declaredIn, pieceOf, requireTus, tellUpload } from './http/tus.js';
import { BeginUploadRequest } from './requests/media.requests.js';
import { BeginUploadService } from './services/begin-upload.service.js';
import { CancelUploadService } from './services/cancel-upload.service.js';
import { CompleteUploadService } from './services/complete-upload.service.js';
import { ListMediaService } from './services/list-media.service.js';
import { ReceivePieceService } from './services/receive-piece.service.js';

const Tus = (): MethodDecorator => ApiHeader({ name: 'Tus-Resumable', required: true, schema: { enum: ['1.0.0'] } });
const validation = new StrictValidationPipe();

/** Uploads speak tus 1.0.0 (core, creation, termination, expiration); what makes a medium of one is a request of its own. */
@ApiTags('desk 工作台 · 媒体上传')
@Controller(DeskPaths.media.uploads)
export class UploadController {
  constructor(
    private readonly beginUpload: BeginUploadService,
    private readonly pieces: ReceivePieceService,
    private readonly cancelUpload: CancelUploadService,
    private readonly completeUpload: CompleteUploadService,
    private readonly media: ListMediaService,
  ) {}

  @Requires('media.upload')
  @Post()
  @Tus()
  @ApiHeader({ name: 'Upload-Length', required: true, schema: { type: 'integer', minimum: 1 } })
  @ApiHeader({ name: 'Upload-Metadata', required: true, description: 'Base64 of name, kind, sha256 (hex), unitId?' })
  @ApiOperation({ summary: 'Declares a file; its address is in Location.' })
  async begin(
    @Staff() actor: StaffActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MediaUploadDto> {
    requireTus(request, reply);
    const declared = validation.transform(declaredIn(request), { type: 'body', metatype: BeginUploadRequest });
    const { unitId = null, ...file } = declared as BeginUploadRequest;
    const upload = await this.beginUpload.begin(actor, { ...file, unitId });
    tellUpload(reply, upload);
    void reply.header('location', `/${API_PREFIX}/${DeskPaths.media.upload(upload.id)}`);
    return upload;
  }

  @Requires('media.upload')
  @Get(':id')
  @Tus()
  @ApiOperation({ summary: 'How far the upload is; HEAD says the same in headers.' })
  async show(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MediaUploadDto> {
    requireTus(request, reply);
    const upload = await this.pieces.show(actor, id);
    tellUpload(reply, upload);
    return upload;
  }

  @Requires('media.upload')
  @Patch(':id')
  @HttpCode(204)
  @Tus()
  @ApiConsumes('application/offset+octet-stream')
  @ApiHeader({ name: 'Upload-Offset', required: true, schema: { type: 'integer', minimum: 0 } })
  async receive(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    requireTus(request, reply);
    const { offset, body } = pieceOf(request);
    tellUpload(reply, await this.pieces.receive(actor, id, offset, body));
  }

  @Requires('media.upload')
  @Delete(':id')
  @HttpCode(204)
  @Tus()
  async cancel(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    requireTus(request, reply);
    await this.cancelUpload.cancel(actor, id);
  }

  @Requires('media.upload')
  @Post(':id/completion')
  @HttpCode(200)
  @ApiOperation({ summary: 'All bytes are here: checks them and begins to process them. May be asked again.' })
  async complete(@Staff() actor: StaffActor, @Param('id', IdParameterPipe) id: string): Promise<MediaAssetDto> {
    return this.media.show(actor, await this.completeUpload.complete(actor, id));
  }
}
