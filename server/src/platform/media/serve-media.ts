import { statSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { API_PREFIX, Paths } from '@good-netizen/shared/paths';
import { repositoryRoot } from '../../config/repository-root.js';
import { MediaNotFoundError } from './media-not-found.error.js';

/** The pictures, sounds and films that ship with the project, read where they lie: nothing copies them into the build. */
export const mediaFolder = path.join(repositoryRoot, 'server/src/database/seeds/media');

/** Lower-case names of known kinds: no folder, no hidden file, nothing that a browser would run. */
const SAFE_NAME = /^[a-z0-9][a-z0-9-]{0,80}\.(svg|png|jpg|webp|mp3|m4a|mp4|vtt)$/;
/** An SVG opened by itself is a document: it may neither run scripts nor load anything. */
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
const DAY_SECONDS = 86_400;

interface Shelf {
  /** The API's path of a file of this shelf. */
  readonly path: (name: string) => string;
  /** Folder below the media folder. */
  readonly folder: string;
}

const shelves: readonly Shelf[] = [
  { path: Paths.classroom.media, folder: 'classroom' },
  { path: Paths.selection.cover, folder: 'covers' },
];

/**
 * Serves the media of lessons and the covers of candidates to everybody, with ETag and byte ranges (RFC 9110 §14), which
 * players on phones insist on. An unknown or unsafe name is answered by 404 as JSON.
 */
export async function serveMedia(server: FastifyInstance, root: string = mediaFolder): Promise<void> {
  await server.register(fastifyStatic, { root, serve: false, cacheControl: false });
  for (const shelf of shelves) {
    // On the server itself, not in a scope of its own: so that errors reach the one filter of the API.
    server.get<{ Params: { name: string } }>(`/${API_PREFIX}/${shelf.path('')}:name`, (request, reply) => {
      const file = fileOf(root, shelf, request.params.name);
      if (file === null) throw new MediaNotFoundError();
      void reply
        .header('cache-control', `public, max-age=${DAY_SECONDS}`)
        .header('content-security-policy', SANDBOX)
        .header('x-content-type-options', 'nosniff');
      return reply.sendFile(file, root);
    });
  }
}

/** Path below the media folder, or null. */
function fileOf(root: string, shelf: Shelf, name: string): string | null {
  if (!SAFE_NAME.test(name)) return null;
  const file = path.join(shelf.folder, name);
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() ? file : null;
}
