import type { ActivityContent, EditionContent, UnitContent } from './content-types.js';

/** What the plan of 2018 says, quoted verbatim. Only the 2019 edition and the notice are demonstration. */

export const demonstrationNotice = '演示数据：人物、单位、作品和数字均为虚构，官方表述引自公开的年度方案。';

/** The goal of the programme, verbatim. */
export const goalQuote = '大力培育网络安全意识强、网络文明素养高、网络行为习惯好、网络应用技能全的新时代贵州好网民';

export const editions: EditionContent[] = [
  {
    year: 2018,
    title: '2018年“争做新时代贵州好网民”工程实施方案',
    docNumber: '黔委网信通[2018]28号',
    current: true,
  },
  { year: 2019, title: '2019年度（演示·空白年度）', docNumber: '演示·尚未发文', current: false },
];

export const units: UnitContent[] = [
  {
    key: 'cyberspace',
    name: '中共贵州省委网络安全和信息化领导小组办公室',
    shortName: '省委网信办',
    sector: 'CYBERSPACE',
  },
  { key: 'civility', name: '贵州省精神文明建设指导委员会办公室', shortName: '省文明办', sector: 'CIVILITY' },
  { key: 'education', name: '贵州省教育厅', shortName: '省教育厅', sector: 'EDUCATION' },
  { key: 'trade-union', name: '贵州省总工会', shortName: '省总工会', sector: 'TRADE_UNION' },
  { key: 'youth-league', name: '共青团贵州省委', shortName: '团省委', sector: 'YOUTH_LEAGUE' },
  { key: 'women', name: '贵州省妇女联合会', shortName: '省妇联', sector: 'WOMEN' },
];

export const activities: ActivityContent[] = [
  {
    ordinal: 1,
    title: '发布“新时代贵州好网民”行为规范',
    shortTitle: '行为规范',
    goalQuote:
      '开展新时代贵州好网民网络行为标准研究，及时发布新时代贵州好网民标准，引导广大网民自觉践行网络文明行为规范，在网上弘扬主旋律、传递正能量。',
    leadUnit: 'cyberspace',
    coopUnits: ['civility', 'education', 'trade-union', 'youth-league', 'women'],
  },
  {
    ordinal: 2,
    title: '举办全省大学生校园网络文化节',
    shortTitle: '校园文化节',
    goalQuote:
      '加强校园网络阵地建设和网络素养教育引导工作，发挥人才和智力优势，鼓励创作优秀网络文化作品，推动校园网络文化建设。',
    leadUnit: 'education',
    coopUnits: ['cyberspace', 'civility', 'trade-union', 'youth-league', 'women'],
  },
  {
    ordinal: 3,
    title: '举办贵州省首届职工网络文化主题活动',
    shortTitle: '职工好网民',
    goalQuote:
      '加强职工网络宣传文化阵地建设，打造“互联网+工会服务”网上工作新模式，深化开展“网聚职工正能量·争做新时代职工好网民”主题活动，引导广大职工成为推动社会主义核心价值观网络传播、促进网络空间清朗的重要力量。',
    leadUnit: 'trade-union',
    coopUnits: ['cyberspace', 'civility', 'education', 'youth-league', 'women'],
  },
  {
    ordinal: 4,
    title: '开展“新时代贵州青年好网民”主题活动',
    shortTitle: '青年好网民',
    goalQuote:
      '在广大青年中开展持久、生动的爱国主义宣传教育，开展主题团日网络活动、青年好网民优秀故事征集活动等，依托团属新媒体工作阵地创作生产符合青年特点的网络文化产品。',
    leadUnit: 'youth-league',
    coopUnits: ['cyberspace', 'civility', 'education', 'trade-union', 'women'],
  },
  {
    ordinal: 5,
    title: '开展“新时代贵州巾帼好网民”主题活动',
    shortTitle: '巾帼好网民',
    goalQuote: '通过微课堂、家庭教育公益讲座、网络评选活动等，传递网络文明素养家庭教育理念，培育家庭网络文明新风尚。',
    leadUnit: 'women',
    coopUnits: ['cyberspace', 'civility', 'education', 'trade-union', 'youth-league'],
  },
  {
    ordinal: 6,
    title: '举办贵州省网络文化作品创作大赛',
    shortTitle: '作品大赛',
    goalQuote:
      '鼓励各行各业各领域创作和传递具有正能量、形式鲜活的网络图文、网络动漫、网络音乐、网络视频、网络公益广告、H5 作品等网络文化作品，挖掘推广一批优秀网络文化精品。',
    leadUnit: 'cyberspace',
    coopUnits: ['civility', 'education', 'trade-union', 'youth-league', 'women'],
  },
  {
    ordinal: 7,
    title: '举办 2018 年“争做新时代贵州好网民”工程年度总结发布活动',
    shortTitle: '年度发布',
    goalQuote:
      '11 月，集中展示、总结回顾 2018 年贵州省争做好网民工程各项成果，对典型人物、典型事迹、优秀团队、网络文化精品等进行颁奖、展示，对网络素养教育示范基地、绿色网络文化工作室、好网民工程组织奖等进行授牌。',
    leadUnit: 'cyberspace',
    coopUnits: ['civility', 'education', 'trade-union', 'youth-league', 'women'],
  },
];
