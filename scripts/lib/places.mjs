import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** An absolute path inside the project. */
export const at = (...parts) => path.join(root, ...parts);
