export const activityCopy = {
  title: '主题活动',
  basis: '方案里这样说',
  units: '谁来组织',
  lead: '牵头单位',
  cooperating: '协作单位',
  now: '现在可以参与',
  nothing: '这项活动眼下没有线上可参与的内容，开始后会在这里出现。',
} as const;
