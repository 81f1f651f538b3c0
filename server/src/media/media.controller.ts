import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../identity/public.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { sendFile } from './http/send-file.js';
import { MediaLinkRequest } from './requests/media.requests.js';
import { OpenFileService } from './services/open-file.service.js';

@ApiTags('media 媒体')
@Public()
@Controller('media/a')
export class MediaController {
  constructor(private readonly files: OpenFileService) {}

  @Get(':id/:file')
  @ApiProduces('image/webp', 'image/jpeg', 'video/mp4', 'audio/mp4', 'text/vtt')
  @ApiOperation({ summary: 'A file of a medium that something published shows, or that a signed link opens.' })
  async file(
    @Param('id', IdParameterPipe) id: string,
    @Param('file') file: string,
    @Query() { until, mark }: MediaLinkRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const link = until === undefined || mark === undefined ? null : { until, mark };
    await sendFile(request, reply, await this.files.open(id, file, link));
  }
}
