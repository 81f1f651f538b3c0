import { runMain } from './lib/node-version.mjs';

runMain(() => import('./pictures/take-pictures.mjs'));
