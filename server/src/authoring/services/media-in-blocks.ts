import { Injectable } from '@nestjs/common';
import type { LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { apiUrl, Paths } from '@good-netizen/shared/paths';
import type { EntityManager } from 'typeorm';
import { type KnownMedium, MediaService } from '../../media/media.service.js';
import { BlockBadError } from '../domain/authoring.errors.js';
import type { CourseVersion } from '../domain/course-version.js';
import type { DraftLesson } from '../domain/draft-lesson.js';

/** A file that a block shows. */
interface Shown {
  readonly url: string;
  readonly kind: KnownMedium['kind'];
  readonly field: 'url' | 'poster';
}

type WithBlocks = Pick<DraftLesson, 'id' | 'blocks'>;
const BUILT_IN = apiUrl(Paths.classroom.media(''));

/** The media of lessons: whose they are, whether they are ready, and what shows them. */
@Injectable()
export class MediaInBlocks {
  constructor(private readonly media: MediaService) {}

  /** Blocks show the unit's media, those of units above it, and what the product brings along. @throws BlockBadError */
  async ensureOwn(tx: EntityManager, unitId: string, blocks: readonly BlockDto[]): Promise<void> {
    const known = await this.look(tx, unitId, blocks);
    blocks.forEach((block, index) => {
      for (const { url, kind, field } of shownBy(block)) {
        if (url === '' || isBuiltIn(url)) continue;
        const medium = known.get(this.media.mediumAt(url)?.assetId ?? '');
        const fits = medium?.kind === kind || (field === 'poster' && medium?.kind === 'VIDEO');
        if (!medium?.reachable || !fits) throw new BlockBadError(`blocks[${index}].${field}`);
      }
    });
  }

  /** Media that are not ready yet, as problems of the course. */
  async problems(tx: EntityManager, unitId: string, lessons: readonly WithBlocks[]): Promise<LessonProblem[]> {
    const known = await this.look(
      tx,
      unitId,
      lessons.flatMap(({ blocks }) => blocks),
    );
    return lessons.flatMap(({ id: lessonId, blocks }, at) =>
      blocks.flatMap((block, index) =>
        shownBy(block)
          .filter(({ url }) => {
            const medium = this.media.mediumAt(url);
            return medium !== null && known.get(medium.assetId)?.ready !== true;
          })
          .map(({ field }): LessonProblem => {
            const place = `lessons[${at}].blocks[${index}].${field}`;
            return { code: ErrorCode.MEDIA_NOT_READY, field: place, lessonId, blockId: block.id };
          }),
      ),
    );
  }

  /** From now on the version shows these media. What learners once got stays public: who began a lesson finishes it. */
  async show(
    tx: EntityManager,
    { id, title }: Pick<CourseVersion, 'id' | 'title'>,
    lessons: readonly Pick<DraftLesson, 'blocks'>[],
    isPublic: boolean,
  ): Promise<void> {
    const urls = lessons.flatMap(({ blocks }) => blocks.flatMap(shownBy)).map(({ url }) => url);
    const ids = urls.flatMap((url) => this.media.mediumAt(url)?.assetId ?? []);
    await this.media.show(tx, { kind: 'course-version', id, title, isPublic }, [...new Set(ids)]);
  }

  private look(tx: EntityManager, unitId: string, blocks: readonly BlockDto[]): Promise<Map<string, KnownMedium>> {
    const ids = blocks.flatMap(shownBy).flatMap(({ url }) => this.media.mediumAt(url)?.assetId ?? []);
    return this.media.look(tx, unitId, ids);
  }
}

const isBuiltIn = (url: string): boolean =>
  url.startsWith(BUILT_IN) && /^[\w.-]+$/u.test(url.slice(BUILT_IN.length)) && !url.includes('..');

function shownBy(block: BlockDto): Shown[] {
  switch (block.kind) {
    case 'image':
      return [{ url: block.url, kind: 'IMAGE', field: 'url' }];
    case 'audio':
      return [{ url: block.url, kind: 'AUDIO', field: 'url' }];
    case 'video':
      return [
        { url: block.url, kind: 'VIDEO', field: 'url' },
        ...(block.poster === null ? [] : [{ url: block.poster, kind: 'IMAGE' as const, field: 'poster' as const }]),
      ];
    default:
      return [];
  }
}
