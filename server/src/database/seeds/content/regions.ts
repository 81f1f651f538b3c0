import type { RegionContent } from './content-types.js';

const province = '520000';

function prefecture(code: string, name: string, shortName: string): RegionContent {
  return { code, name, shortName, kind: 'PREFECTURE', parentCode: province };
}

function pilotCounty(code: string, name: string, parentCode: string): RegionContent {
  return { code, name, shortName: name, kind: 'PILOT_COUNTY', parentCode };
}

/** The province, its nine prefectures, 贵安新区 (internal code, it has none of its own) and the pilot counties. */
export const regions: RegionContent[] = [
  { code: province, name: '贵州省', shortName: '全省', kind: 'PROVINCE', parentCode: null },
  prefecture('520100', '贵阳市', '贵阳'),
  prefecture('520200', '六盘水市', '六盘水'),
  prefecture('520300', '遵义市', '遵义'),
  prefecture('520400', '安顺市', '安顺'),
  prefecture('520500', '毕节市', '毕节'),
  prefecture('520600', '铜仁市', '铜仁'),
  prefecture('522300', '黔西南布依族苗族自治州', '黔西南'),
  prefecture('522600', '黔东南苗族侗族自治州', '黔东南'),
  prefecture('522700', '黔南布依族苗族自治州', '黔南'),
  { code: '52GA00', name: '贵安新区', shortName: '贵安', kind: 'NEW_AREA', parentCode: province },
  pilotCounty('520382', '仁怀市', '520300'),
  pilotCounty('520526', '威宁县', '520500'),
  pilotCounty('522702', '福泉市', '522700'),
  pilotCounty('522625', '镇远县', '522600'),
  pilotCounty('522631', '黎平县', '522600'),
];
