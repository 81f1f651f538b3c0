import type { ClauseContent } from './content-types.js';
import { clausesOfVersion2 } from './code-of-conduct-v2.js';

const changed: Readonly<Record<string, Pick<ClauseContent, 'title' | 'text'>>> = {
  'moderate-use': {
    title: '放下手机陪家人',
    text: '吃饭时、睡觉前、孩子说话时，把手机放远一点。每天给家里留出没有屏幕的一小时，大人先做到，再去要求孩子。',
  },
  'recognise-fraud': {
    title: '识得骗局与假脸',
    text: '先转账的好处不要信，催得越急越要停。视频里的脸和声音也可能是合成的，一家人约个暗号，对上了再作决定。',
  },
};

/** Third version (演示稿), laid out for opinions. */
export const clausesOfVersion3: ClauseContent[] = clausesOfVersion2.map((clause) => ({
  ...clause,
  ...changed[clause.key],
}));
