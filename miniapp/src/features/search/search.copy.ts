import type { SearchKind } from '@good-netizen/shared/search/search.dto';

const kindNames: Readonly<Record<SearchKind, string>> = {
  ACTIVITY: '主题活动',
  ARTICLE: '行为规范',
  COURSE: '课程',
  LESSON: '微课',
  SELECTION: '推选',
  STORY: '故事',
};

export const searchCopy = {
  title: '搜索',
  field: '想找什么',
  placeholder: '两三个字就好，比如“谣言”',
  go: '搜索',
  kind: (kind: SearchKind): string => kindNames[kind],
  count: (total: number): string => `${total} 条`,
  more: (kind: SearchKind, total: number): string => `看全部 ${total} 条${kindNames[kind]}`,
  allKinds: '回到全部结果',
  before: '上一页',
  next: '下一页',
  page: (page: number, pages: number): string => `第 ${page} 页，共 ${pages} 页`,
  none: (q: string): string => `没有找到含有“${q}”的内容`,
  noneHint: '换个说法、少输几个字，常常就找到了。',
  recent: '最近找过',
  clear: '清除记录',
  recentHint: '这些字词只留在这台设备上，不会上传。',
  empty: '请先输入想找的字词。',
  start: '可以找行为规范的条款、微课、推选、故事和主题活动。',
} as const;
