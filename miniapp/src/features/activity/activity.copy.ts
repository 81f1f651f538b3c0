export const activityCopy = {
  title: '主题活动',
  basis: '方案里这样说',
  units: '谁来组织',
  lead: '牵头单位',
  cooperating: '协作单位',
  now: '现在可以参与',
  leadSays: '牵头单位的话',
  window: (from: string | null, to: string | null): string => {
    if (from !== null && to !== null) return `${from} 至 ${to}`;
    return from !== null ? `${from} 开始` : `截至 ${to ?? ''}`;
  },
  more: '和行为规范有关的',
  consultations: '征求意见与研究',
  consultationsNote: '逐条提意见，看每条的处理结果',
  versions: '历次版本',
  versionsNote: '每一版的文字指纹，和改了哪里',
  groups: '集体承诺',
  groupsNote: '一家人、一个班、一个班组，一起承诺',
  practice: '践行记录',
  practiceNote: '记一件小事，只给自己看',
  lectures: '公益讲座与活动',
  lecturesNote: '家庭教育公益讲座，看时间、报名、签到',
  nothing: '这项活动眼下没有线上可参与的内容，开始后会在这里出现。',
} as const;
