import { runMain } from './lib/node-version.mjs';

runMain(() => import('./start/start-everything.mjs'));
