import { clausesOfVersion1 } from './code-of-conduct-v1.js';
import { clausesOfVersion2 } from './code-of-conduct-v2.js';
import type { CodeVersionContent } from './content-types.js';

const preamble1 =
  '网络连着千家万户，也连着我们每天的生活。为了让贵州的网络空间更清朗、更有人情味，我们从安全、文明、习惯、技能四个方面写下十二条，愿与每一位网民共同遵守。';

const preamble2 =
  '山再高，网也能到；屏再小，心也要正。为了让贵州的网络空间更清朗、更有人情味，我们吸收大家的意见，从网络安全意识、网络文明素养、网络行为习惯、网络应用技能四个方面写下十二条，愿与每一位网民共同遵守、互相提醒。';

/** Demonstration wording (演示稿), own text; not an official standard. */
export const codeVersions: CodeVersionContent[] = [
  {
    version: 1,
    status: 'SUPERSEDED',
    title: '新时代贵州好网民行为规范（演示稿·第一版）',
    preamble: preamble1,
    pledgeSentence: '我已读完全部十二条。我承诺：守法上网，文明上网，安全上网，做新时代贵州好网民。',
    issuingUnit: '省委网信办（演示）',
    publishedDaysAgo: 96,
    clauses: clausesOfVersion1,
  },
  {
    version: 2,
    status: 'PUBLISHED',
    title: '新时代贵州好网民行为规范（演示稿·第二版）',
    preamble: preamble2,
    pledgeSentence: '我已读完全部十二条。我承诺：知风险、守文明、养习惯、学本领，从自己做起，做新时代贵州好网民。',
    issuingUnit: '省委网信办（演示）',
    publishedDaysAgo: 12,
    clauses: clausesOfVersion2,
  },
];
