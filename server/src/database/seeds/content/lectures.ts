import type { FormFieldDto, GatheringKind } from '@good-netizen/shared/gathering/gathering.dto';

/** A lecture or an event that shows how it looks: nobody holds it. */
export interface LectureContent {
  /** The name of the unit that holds it. */
  readonly unit: string;
  readonly kind: GatheringKind;
  readonly activity: number;
  readonly title: string;
  readonly summary: string;
  readonly lecturer: string;
  readonly place: string | null;
  readonly onlineLink: string | null;
  readonly regionCode: string;
  readonly guardianNeeded: boolean;
  readonly form: readonly FormFieldDto[];
  /** Days from the first start; sign-up closes the day before the last one. */
  readonly sessions: readonly { readonly inDays: number; readonly hour: number; readonly places: number }[];
}

export const lectures: readonly LectureContent[] = [
  {
    ...{ unit: '演示·遵义市妇联', kind: 'FAMILY_LECTURE', activity: 5 },
    title: '演示·和孩子一起定一份网络公约',
    summary:
      '孩子有了第一部手机，玩多久、看什么、能不能充值，怎么商量才不吵架？\n\n一个半小时，分三步：先听孩子怎么说，再一起写下来，最后大人先做到。欢迎带着孩子一起来。',
    ...{ lecturer: '演示·家庭教育讲师', place: '演示社区文化站二楼', onlineLink: null, regionCode: '520300' },
    guardianNeeded: true,
    form: [
      { key: 'age', kind: 'CHOICE', label: '孩子多大', required: true, options: ['学龄前', '小学', '初中', '高中'] },
      { key: 'question', kind: 'TEXT', label: '最想请老师讲的一个问题', required: false },
    ],
    sessions: [
      { inDays: 9, hour: 14, places: 60 },
      { inDays: 16, hour: 14, places: 60 },
    ],
  },
  {
    ...{ unit: '省妇联', kind: 'LECTURE', activity: 5 },
    title: '演示·长辈防骗线上公益讲座',
    summary: '陌生来电、刷单返利、假冒客服、冒充公检法：四种骗局，四句口诀。\n\n在家用手机就能听，讲完留二十分钟答问。',
    ...{ lecturer: '演示·反诈宣讲员', place: null, onlineLink: 'https://live.example.org/demonstration' },
    ...{ regionCode: '520000', guardianNeeded: false, form: [] },
    sessions: [{ inDays: 6, hour: 19, places: 500 }],
  },
  {
    ...{ unit: '演示·黔东南州团委', kind: 'LEAGUE_DAY', activity: 4 },
    title: '演示·“清朗网络 青年力量”主题团日',
    summary: '分组核实三条网上传言，说说自己是怎么查的；再一起写一条给同龄人的提醒。',
    ...{
      lecturer: '演示·团干部',
      place: '演示青年之家',
      onlineLink: null,
      regionCode: '522600',
      guardianNeeded: false,
    },
    form: [{ key: 'first', kind: 'YES_NO', label: '是第一次参加主题团日', required: true }],
    sessions: [{ inDays: 12, hour: 9, places: 30 }],
  },
];
