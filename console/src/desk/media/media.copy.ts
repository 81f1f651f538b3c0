import type { MediaKind } from '@good-netizen/shared/media/media.dto';

export const mediaKindNames: Readonly<Record<MediaKind, string>> = {
  IMAGE: '图片',
  AUDIO: '音频',
  VIDEO: '视频',
  CAPTIONS: '字幕',
};

export const mediaFormats: Readonly<Record<MediaKind, string>> = {
  IMAGE: 'JPG、PNG、WebP',
  AUDIO: 'MP3、M4A、WAV、OGG',
  VIDEO: 'MP4、WebM',
  CAPTIONS: 'VTT、SRT',
};

export const mediaCopy = {
  dialogTitle: (kind: string): string => `选择${kind}`,
  upload: '上传新文件',
  library: '已有文件',
  drop: '点这里选择文件，或把文件拖到这里',
  limits: (formats: string, most: string): string => `${formats}，最大 ${most}`,
  tooLarge: (most: string): string => `文件太大，最大 ${most}。`,
  empty: '这个文件是空的。',
  wrongKind: (formats: string): string => `请选择这些格式的文件：${formats}。`,
  looking: '正在核对文件…',
  sending: '正在上传…',
  paused: '已暂停',
  finishing: '正在核对收到的内容…',
  processing: '上传好了，正在转成手机能看的格式。可以先关上，处理好后在“已有文件”里选。',
  ready: '可以使用了。',
  known: '这个文件以前上传过，直接使用即可。',
  cancelled: '已取消上传。',
  progress: (name: string): string => `${name} 的上传进度`,
  bytes: (sent: string, total: string): string => `${sent} / ${total}`,
  pause: '暂停',
  resume: '继续',
  cancel: '取消上传',
  retry: '再试一次',
  another: '换一个文件',
  processAgain: '再处理一次',
  use: '用这个文件',
  useThis: (name: string): string => `用“${name}”`,
  search: '按文件名查找',
  none: '还没有可用的文件，请先上传。',
  seconds: (seconds: number): string =>
    `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`,
} as const;
