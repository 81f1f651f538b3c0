import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { scanFile } from '../../platform/virus-scan/clamd.js';
import { ProcessingFailedError } from '../domain/media.errors.js';

/** Hands files to the virus scanner, where there is one. */
@Injectable()
export class VirusCheck {
  private readonly logger = new Logger(VirusCheck.name);

  constructor(private readonly config: AppConfig) {}

  /**
   * @returns whether it was looked at; `false` where the server has no scanner
   * @throws ProcessingFailedError INFECTED; NOT_SCANNED when the scanner does not answer: nothing passes unseen
   */
  async pass(file: string): Promise<boolean> {
    const { clamd } = this.config.media;
    if (!clamd) return false;
    const verdict = await scanFile(clamd, file).catch((error: unknown) => {
      this.logger.error(error);
      throw new ProcessingFailedError('NOT_SCANNED', error);
    });
    if (!verdict.infected) return true;
    this.logger.warn(`an uploaded file is infected: ${verdict.found}`);
    throw new ProcessingFailedError('INFECTED');
  }
}
