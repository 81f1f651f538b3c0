import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { typeOfExtension, captionsType } from '../domain/accepted-types.js';
import type { MediaAsset, Rendition } from '../domain/media-asset.js';
import { AvTools } from './av-tools.js';
import type { Made, Material } from './made-file.js';
import { makePicture } from './make-picture.js';
import { makeRecording } from './make-recording.js';
import { makeTrack } from './make-track.js';
import { passRecording } from './pass-recording.js';
import { ProcessFiles } from './process-files.js';
import { VirusCheck } from './virus-check.js';
import { WorkFolder } from './work-folder.js';

/** What processing writes into the row of an asset. */
export type MadeFacts = Pick<MediaAsset, 'renditions' | 'seconds' | 'width' | 'height' | 'rendered' | 'scanned'>;

/** Makes of an original what people are given. */
@Injectable()
export class Making {
  constructor(
    private readonly work: WorkFolder,
    private readonly files: ProcessFiles,
    private readonly viruses: VirusCheck,
    private readonly tools: AvTools,
  ) {}

  /** @throws ProcessingFailedError, or the reason of the signal */
  make(asset: MediaAsset, signal: AbortSignal, onSeconds: Material['onSeconds']): Promise<MadeFacts> {
    return this.work.within(async (folder) => {
      const file = await this.files.fetch(asset, folder, signal);
      const scanned = await this.viruses.pass(file);
      signal.throwIfAborted();
      const extension = path.extname(asset.originalFile).slice(1);
      const type = asset.kind === 'CAPTIONS' ? captionsType : typeOfExtension(extension);
      if (!type) throw new Error(`an original of an unknown type: ${asset.originalFile}`);
      const { files, ...facts } = await this.madeOf({ type, file, folder, signal, onSeconds });
      const renditions: Rendition[] = [];
      for (const made of files) renditions.push(await this.files.keep(asset.id, made));
      signal.throwIfAborted();
      return { ...facts, renditions, scanned };
    });
  }

  private async madeOf(material: Material): Promise<Made> {
    const { type, file, folder } = material;
    if (type.kind === 'IMAGE') return makePicture(file, folder);
    if (type.kind === 'CAPTIONS') return makeTrack(file, folder);
    const tools = await this.tools.find();
    return tools ? makeRecording(tools, material) : passRecording(material);
  }
}
