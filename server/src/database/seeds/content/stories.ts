import type { CandidateContent } from './content-types.js';
import { stories01To06 } from './stories/stories-01-to-06.js';
import { stories07To12 } from './stories/stories-07-to-12.js';
import { stories13To18 } from './stories/stories-13-to-18.js';
import { stories19To24 } from './stories/stories-19-to-24.js';

/** The twenty-four youth stories (演示), in candidate-number order, from all nine prefectures. */
export const stories: CandidateContent[] = [...stories01To06, ...stories07To12, ...stories13To18, ...stories19To24];
