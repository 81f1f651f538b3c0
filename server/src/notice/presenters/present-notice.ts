import type { NoticeDto } from '@good-netizen/shared/notice/notice.dto';
import type { Notice } from '../domain/notice.js';

export function presentNotice({ id, kind, title, text, path, at, readAt }: Notice): NoticeDto {
  return { id, kind, title, text, path, at: at.toISOString(), readAt: readAt?.toISOString() ?? null };
}
