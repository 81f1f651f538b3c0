import { runMain } from './lib/node-version.mjs';

runMain(() => import('./test/run-checks.mjs'));
