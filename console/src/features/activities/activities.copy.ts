export const activitiesCopy = {
  basis: '方案原文',
  lead: '牵头单位',
  cooperating: '配合单位',
  offers: '网民现在可以参与',
  noOffers: '还没有开放给网民的内容。',
  none: '无',
};
