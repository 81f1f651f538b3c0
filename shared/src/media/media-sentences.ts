import { MediaErrorCode } from './media-error-codes.js';

/** What people read when an upload or a medium is refused. */
export const mediaSentences: Readonly<Record<MediaErrorCode, string>> = {
  [MediaErrorCode.MEDIA_ASSET_NOT_FOUND]: '没有找到这个文件，它可能已被删除。',
  [MediaErrorCode.MEDIA_UPLOAD_NOT_FOUND]: '这次上传已经过期或取消，请重新选择文件上传。',
  [MediaErrorCode.MEDIA_TOO_LARGE]: '这类文件最大 {maxMegabytes} MB，请压缩后再上传。',
  [MediaErrorCode.MEDIA_TOO_MANY_UPLOADS]: '您还有 {max} 个上传没有完成，请先完成或取消。',
  [MediaErrorCode.MEDIA_TOO_MANY_PIECES]: '文件分成的片段太多，请重新上传。',
  [MediaErrorCode.MEDIA_OFFSET_CONFLICT]: '上传的位置对不上，请从 {received} 字节处接着传。',
  [MediaErrorCode.MEDIA_UPLOAD_INCOMPLETE]: '文件还没有传完，请接着上传。',
  [MediaErrorCode.MEDIA_UPLOAD_COMPLETED]: '这个文件已经传完了。',
  [MediaErrorCode.MEDIA_CHECKSUM_MISMATCH]: '收到的文件与您选择的不一致，没有保留，请重新上传。',
  [MediaErrorCode.MEDIA_KIND_MISMATCH]: '这个文件不是所选的类型，请检查后重新上传。',
  [MediaErrorCode.MEDIA_TYPE_REFUSED]:
    '不支持这种文件。图片用 JPEG、PNG、WebP，声音用 MP3、M4A、AAC、WAV、OGG，视频用 MP4、MOV、WebM，字幕用 VTT、SRT。',
  [MediaErrorCode.MEDIA_CAPTIONS_INVALID]: '字幕第 {line} 行写得不对：{reason}。',
  [MediaErrorCode.MEDIA_CAPTIONS_UNFIT]: '请为声音或视频选择本单位已处理好的字幕文件。',
  [MediaErrorCode.MEDIA_TUS_VERSION]: '上传方式的版本不受支持，请刷新页面再试。',
  [MediaErrorCode.MEDIA_UNIT_OUT_OF_REACH]: '您不能为这个单位上传文件。',
  [MediaErrorCode.MEDIA_PROCESSING_FAILED]: '{problem}',
  [MediaErrorCode.MEDIA_IN_USE]: '有内容正在使用这个文件，不能删除：{users}。',
  [MediaErrorCode.MEDIA_NOT_READY]: '文件还没有处理好，请稍后再用。',
  [MediaErrorCode.MEDIA_BEING_PROCESSED]: '文件正在处理，请稍候。',
  [MediaErrorCode.MEDIA_NOTHING_TO_PROCESS]: '这个文件不需要再处理。',
};
