import type { DeskTaskDto } from '@good-netizen/shared/desk/desk.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { taskStatusText } from '@/components/task/task-progress';
import { DeskTable } from '@/desk/desk-table';
import { TaskDialog } from '@/desk/task-dialog';
import { instantText } from '@/lib/format/instants';
import { tasksCopy as copy } from '../tasks.copy';

/** One's own long tasks. */
export default function TasksPage(): ReactElement {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Page title={copy.title} lead={copy.lead}>
      <DeskTable<DeskTaskDto>
        list="tasks"
        label={copy.title}
        queryKey={['tasks']}
        path={DeskPaths.tasks.list}
        columns={columnsFor(setOpen)}
        rowKey={({ id }) => id}
        empty={{ title: copy.empty }}
      />
      <TaskDialog taskId={open} onClose={() => setOpen(null)} />
    </Page>
  );
}

const columnsFor = (onOpen: (id: string) => void): Column<DeskTaskDto>[] => [
  { key: 'title', title: copy.name, always: true, render: ({ title }) => title },
  { key: 'status', title: copy.status, render: ({ status }) => taskStatusText(status) },
  {
    key: 'progress',
    title: copy.progress,
    render: ({ done, total }) => (total === null ? String(done) : `${done} / ${total}`),
  },
  { key: 'createdAt', title: copy.createdAt, render: ({ createdAt }) => instantText(createdAt) },
  { key: 'finishedAt', title: copy.finishedAt, render: ({ finishedAt }) => instantText(finishedAt) },
  {
    key: 'open',
    title: copy.open,
    always: true,
    pinned: true,
    render: ({ id }) => (
      <Button size="small" onClick={() => onOpen(id)}>
        {copy.open}
      </Button>
    ),
  },
];
