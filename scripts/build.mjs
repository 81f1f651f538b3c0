import { runMain } from './lib/node-version.mjs';

runMain(() => import('./build/build-everything.mjs'));
