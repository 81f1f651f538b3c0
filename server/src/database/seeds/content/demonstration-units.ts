import type { UnitKind } from '@good-netizen/shared/organisation/organisation.dto';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';

export interface DemonstrationUnit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly sectors: readonly Sector[];
  readonly regionCode: string;
  /** The name of the unit above, which is listed before. */
  readonly parent: string;
}

/** Units that do not exist, so that the desk has a tree to show. */
export const demonstrationUnits: readonly DemonstrationUnit[] = [
  { name: '演示·遵义市妇联', kind: 'WOMEN', sectors: ['WOMEN'], regionCode: '520300', parent: '省妇联' },
  { name: '演示·安顺市妇联', kind: 'WOMEN', sectors: ['WOMEN'], regionCode: '520400', parent: '省妇联' },
  {
    name: '演示·贵阳市网信办',
    kind: 'CYBERSPACE',
    sectors: ['CYBERSPACE'],
    regionCode: '520100',
    parent: '省委网信办',
  },
  {
    name: '演示·黔东南州团委',
    kind: 'YOUTH_LEAGUE',
    sectors: ['YOUTH_LEAGUE'],
    regionCode: '522600',
    parent: '团省委',
  },
  {
    name: '演示高校甲',
    kind: 'UNIVERSITY',
    sectors: ['EDUCATION', 'YOUTH_LEAGUE'],
    regionCode: '520100',
    parent: '省教育厅',
  },
  {
    name: '演示高校乙',
    kind: 'UNIVERSITY',
    sectors: ['EDUCATION', 'YOUTH_LEAGUE'],
    regionCode: '520300',
    parent: '省教育厅',
  },
  { name: '演示中职一', kind: 'VOCATIONAL_SCHOOL', sectors: ['EDUCATION'], regionCode: '520200', parent: '省教育厅' },
  {
    name: '演示企业工会（化工）',
    kind: 'INDUSTRY_UNION',
    sectors: ['TRADE_UNION'],
    regionCode: '520500',
    parent: '省总工会',
  },
  {
    name: '演示企业工会（铁路）',
    kind: 'INDUSTRY_UNION',
    sectors: ['TRADE_UNION'],
    regionCode: '520100',
    parent: '省总工会',
  },
];
