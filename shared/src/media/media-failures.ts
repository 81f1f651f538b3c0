import type { MediaFailure } from './media.dto.js';

/** What a failure of processing says to whoever uploaded the file. */
export const mediaFailureSentences: Readonly<Record<MediaFailure, string>> = {
  INFECTED: '查毒发现这个文件不安全，没有保留。',
  UNREADABLE: '文件已损坏或打不开，没有保留。',
  UNPLAYABLE: '手机播放不了这种编码，请转成 MP4（H.264）或 M4A 再上传。',
  TOO_LONG: '声音和视频最长 2 小时，没有保留。请分成几段再上传。',
  NOT_SCANNED: '查毒服务暂时不可用，请稍后点“再处理一次”。',
  TIMED_OUT: '处理时间太长，已停下。可以再处理一次，或上传短一些的文件。',
  INTERRUPTED: '处理几次都被中断，请再处理一次；若仍不成，请告诉系统管理员。',
  CANCELLED: '处理已取消，可以再处理一次。',
};
