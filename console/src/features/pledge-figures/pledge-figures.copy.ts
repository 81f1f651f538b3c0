export const pledgeFiguresCopy = {
  title: '签署统计',
  lead: (total: string, moment: string): string => `共 ${total} 人签署，截至 ${moment}。少于 5 人的不显示，不作排名。`,
  regions: '各地签署人数',
  days: '每日新签署',
  noDays: '还没有人签署。',
  sectors: '各条线签署人数',
  sector: '条线',
  count: '人数',
  print: '打印',
} as const;
