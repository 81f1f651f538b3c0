import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { type Ffmpeg, findFfmpeg } from '../../platform/ffmpeg/find-ffmpeg.js';

/** Whether this machine can make sound and video fit for telephones. Looked at once, when it is first needed. */
@Injectable()
export class AvTools {
  private readonly logger = new Logger(AvTools.name);
  private found: Promise<Ffmpeg | null> | null = null;

  constructor(private readonly config: AppConfig) {}

  find(): Promise<Ffmpeg | null> {
    this.found ??= this.look();
    return this.found;
  }

  private async look(): Promise<Ffmpeg | null> {
    const tools = await findFfmpeg(this.config.media.ffmpegFolders);
    if (!tools) this.logger.warn('no ffmpeg with H.264 and AAC here: sound and video are given to people as uploaded');
    return tools;
  }
}
