import { Injectable } from '@nestjs/common';
import type { InboxDto, MarkReadDto } from '@good-netizen/shared/notice/notice.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { NoticeRepository, type Reader } from '../persistence/notice.repository.js';
import { presentNotice } from '../presenters/present-notice.js';

/** An inbox: of a netizen, or of a member of staff. */
@Injectable()
export class ReadInboxService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  async list(
    reader: Reader,
    { unreadOnly, page, size }: { unreadOnly: boolean; page: number; size: number },
  ): Promise<InboxDto> {
    return this.unitOfWork.read(async (tx) => {
      const [rows, total] = await this.notices.list(tx, reader, { unreadOnly, offset: (page - 1) * size, take: size });
      return { rows: rows.map(presentNotice), total, unread: await this.notices.countUnread(tx, reader), page, size };
    });
  }

  /** Others' messages and unknown ids are passed over. */
  async markRead(reader: Reader, { ids = [], all }: MarkReadDto): Promise<{ unread: number }> {
    const which = all === true ? 'all' : ids;
    return this.unitOfWork.run(async (tx) => {
      if (which === 'all' || which.length > 0) await this.notices.markRead(tx, reader, which, this.clock.now());
      return { unread: await this.notices.countUnread(tx, reader) };
    });
  }
}
