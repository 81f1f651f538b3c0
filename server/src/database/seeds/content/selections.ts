import type { SelectionContent } from './content-types.js';
import { families } from './families.js';
import { stories } from './stories.js';
import { works } from './works.js';

/** Three demonstration selections: two open from the first start on, one already closed, with simulated ballots. */
export const selections: SelectionContent[] = [
  {
    key: 'youth-stories',
    title: '青年好网民优秀故事·网络投票（演示）',
    intro: '二十四个发生在身边的故事，来自九个市州。慢慢读，把票投给打动您的那一个。',
    activityOrdinal: 4,
    organiser: '团省委（演示）',
    preset: 'cumulative-5-daily',
    opens: { dayOffset: -2, hour: 10 },
    closes: { dayOffset: 21, hour: 18 },
    candidates: stories,
    simulation: null,
  },
  {
    key: 'families',
    title: '家庭网络文明新风尚·网络评选（演示）',
    intro: '十二个家庭，十二种和网络相处的办法。每天可以选一至五家，每家一票。',
    activityOrdinal: 5,
    organiser: '省妇联（演示）',
    preset: 'approval-1to5-daily',
    opens: { dayOffset: -1, hour: 9 },
    closes: { dayOffset: 14, hour: 18 },
    candidates: families,
    simulation: null,
  },
  {
    key: 'works',
    title: '网络文化作品·大众投票（演示·已结束）',
    intro: '八件演示作品的大众投票已经结束，票数为模拟数据，用来说明计票结果怎样查看。',
    activityOrdinal: 6,
    organiser: '省委网信办（演示）',
    preset: 'per-candidate-cap-3',
    opens: { dayOffset: -12, hour: 10 },
    closes: { dayOffset: -3, hour: 18 },
    candidates: works,
    simulation: { seed: 20180611, voters: 160 },
  },
];
