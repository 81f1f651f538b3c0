export const homeCopy = {
  greeting: (name: string): string => `${name}，您好`,
  waiting: '待我审核',
  waitingNone: '没有等您办理的事，辛苦了。',
  dueSoon: '即将截止',
  dueNone: '三天之内没有要截止的事。',
  overdue: (count: number): string => `${count} 件已超时`,
  count: (count: number): string => `${count} 件`,
  week: '本周数据',
  weekNote: (moment: string): string => `截至 ${moment}；少于 5 人的数字不显示。`,
  weekNone: '本周还没有数据。',
  sevenDays: (title: string): string => `${title}，最近七天`,
};
