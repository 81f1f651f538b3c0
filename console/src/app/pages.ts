import type { ConsolePage } from '@/lib/pages/console-page';
import * as features from './features';

/** All pages of the desk. */
export const pages: readonly ConsolePage[] = Object.values(features).flatMap((feature) => feature.pages);
