import type { DeskGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { App, Card, Select } from 'antd';
import type { ReactElement } from 'react';
import { sentenceFor } from '@/lib/http/api-error';
import { usePublishedCourses } from '../api/gatherings';
import { linkReplay } from '../api/write-gathering';
import { doorCopy as copy } from '../door.copy';

/** The micro-class that came of it, for those who missed it. */
export function ReplayPart({ gathering }: { gathering: DeskGatheringDto }): ReactElement {
  const { message } = App.useApp();
  const courses = usePublishedCourses();
  const { id, revision, courseId } = gathering;
  const link = (chosen: string | undefined): Promise<void> =>
    linkReplay(id, revision, chosen ?? null).then(
      () => void message.success(copy.replaySaved),
      (error: unknown) => void message.error(sentenceFor(error)),
    );
  return (
    <Card className="gap-below" title={copy.replay}>
      <p className="soft">{copy.replayHint}</p>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: '100%', maxWidth: 480 }}
        aria-label={copy.replayPick}
        placeholder={copy.replayPick}
        loading={courses.isPending}
        value={courseId ?? undefined}
        options={(courses.data ?? []).map(({ id: value, title: label }) => ({ value, label }))}
        onChange={(chosen: string | undefined) => void link(chosen)}
      />
    </Card>
  );
}
