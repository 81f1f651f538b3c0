export const activitiesCopy = {
  basis: '方案原文',
  lead: '牵头单位',
  cooperating: '配合单位',
  offers: '现在可以参与',
  noOffers: '还没有开放给网民的内容。',
  none: '无',
  status: '进展',
  window: '时间',
  windowText: (from: string | null, to: string | null): string =>
    from === null && to === null ? '还没有定' : `${from ?? '未定'} 至 ${to ?? '未定'}`,
  opensOn: '开始日期',
  closesOn: '结束日期',
  note: '给网民的说明',
  noteHint: '用一两句话说清现在进行到哪一步，网民在活动页看到。',
  edit: '修改进展和说明',
  notLead: '只有牵头单位可以修改这项活动的进展和说明。',
  saved: '已保存',
};
