import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import type { ExportFormat } from '@good-netizen/shared/desk/desk.dto';
import { App, Button, Dropdown } from 'antd';
import { type ReactElement, useState } from 'react';
import { sentenceFor } from '@/lib/http/api-error';
import { startExport } from './api/tasks';
import { TaskDialog } from './task-dialog';

interface Props {
  /** The server's name of the list. */
  list: string;
  filters: Readonly<Record<string, string>>;
}

const formats: { key: ExportFormat; label: string }[] = [
  { key: 'xlsx', label: 'Excel 表格（.xlsx）' },
  { key: 'csv', label: 'CSV 文件（.csv）' },
];

/** Takes the list out as a file, with the filters that it is looked at with. */
export function ExportButton({ list, filters }: Props): ReactElement {
  const [taskId, setTaskId] = useState<string | null>(null);
  const { message } = App.useApp();
  const start = (format: ExportFormat): void => {
    startExport({ list, format, filters: { ...filters } })
      .then(({ id }) => setTaskId(id))
      .catch((error: unknown) => message.error(sentenceFor(error)));
  };
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items: formats, onClick: ({ key }) => start(key as ExportFormat) }}>
        <Button icon={<DownloadOutlined />}>导出</Button>
      </Dropdown>
      <TaskDialog taskId={taskId} onClose={() => setTaskId(null)} />
    </>
  );
}
