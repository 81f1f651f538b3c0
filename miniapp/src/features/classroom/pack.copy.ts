/** What is said about taking a course along. */
export const packCopy = {
  heading: '没有网也能学',
  take: '下载到手机',
  hint: '文字、图片和声音会存到这部手机上；视频、小测验和随堂小问要有网络。',
  counts: '没网时学的，72 小时内连上网就能补记，最多按真实经过的时间算。',
  guest: '登录以后再下载，没网时学的才能补记。',
  inBrowser: '在浏览器里，没网时请不要关掉这一页；小程序里可以关掉再打开。',
  taking: (done: number, all: number): string => `正在下载 ${done} / ${all}`,
  taken: (day: string): string => `已在 ${day} 下载到这部手机`,
  overdue: '下载已超过 72 小时：还能看，但没网时学的补记不了，请连上网更新一次。',
  failed: '没有下载完，请连上稳定的网络再试。',
  renew: '更新',
  drop: '从手机删除',
  dropped: '已从这部手机删除',
  done: '下载好了，没有网也能学',
} as const;
