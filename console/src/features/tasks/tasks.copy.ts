export const tasksCopy = {
  title: '我的任务',
  lead: '导出和导入的进度，完成的文件在这里下载。',
  name: '任务',
  status: '状态',
  progress: '进度',
  createdAt: '开始时间',
  finishedAt: '结束时间',
  open: '查看',
  empty: '还没有任务。',
} as const;
