import { runMain } from './lib/node-version.mjs';

runMain(() => import('../bench/main.mjs'));
