export interface TextFinding {
  suggest: 'pass' | 'review' | 'risky';
  label: number;
  keyword: string | null;
}

/** What the simulator dislikes: plain words for each label WeChat documents, enough to try every outcome by hand. */
const table: readonly { keyword: string; suggest: 'review' | 'risky'; label: number }[] = [
  { keyword: '加微信领红包', suggest: 'risky', label: 10001 },
  { keyword: '时政测试词', suggest: 'risky', label: 20001 },
  { keyword: '色情测试词', suggest: 'risky', label: 20002 },
  { keyword: '辱骂测试词', suggest: 'risky', label: 20003 },
  { keyword: '网络赌博', suggest: 'risky', label: 20006 },
  { keyword: '代刷票', suggest: 'risky', label: 20008 },
  { keyword: '刷单返利', suggest: 'risky', label: 20008 },
  { keyword: '低俗测试词', suggest: 'review', label: 20012 },
  { keyword: '盗版资源', suggest: 'review', label: 20013 },
  { keyword: '转人工', suggest: 'review', label: 21000 },
];

export function findingIn(text: string): TextFinding {
  const hits = table.filter((entry) => text.includes(entry.keyword));
  return hits.find((hit) => hit.suggest === 'risky') ?? hits[0] ?? { suggest: 'pass', label: 100, keyword: null };
}
