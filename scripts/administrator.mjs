import { runMain } from './lib/node-version.mjs';

runMain(() => import('./administrator/make-link.mjs'));
