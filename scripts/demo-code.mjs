import { runMain } from './lib/node-version.mjs';

runMain(() => import('./start/say-demo-code.mjs'));
