import { fileURLToPath } from 'node:url';

/** The project folder, seen from `server/src/config` and from `server/dist/config` alike. No slash at the end. */
export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');
