import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import type { ExportFormat } from '@good-netizen/shared/desk/desk.dto';
import { App, Button, Dropdown } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { sentenceFor } from '@/lib/http/api-error';
import { startExport } from './api/tasks';
import { TaskDialog } from './task-dialog';

interface Props {
  /** The server's name of the list. */
  list: string;
  filters: Readonly<Record<string, string>>;
  /** The rows are about people: the server wants to know why, and puts it on record. */
  asksReason?: boolean;
}

const formats: { key: ExportFormat; label: string }[] = [
  { key: 'xlsx', label: 'Excel 表格（.xlsx）' },
  { key: 'csv', label: 'CSV 文件（.csv）' },
  { key: 'json', label: 'JSON 数据（.json）' },
];

/** Takes the list out as a file, with the filters that it is looked at with. */
export function ExportButton({ list, filters, asksReason = false }: Props): ReactElement {
  const [taskId, setTaskId] = useState<string | null>(null);
  const [wanted, setWanted] = useState<ExportFormat | null>(null);
  const { message } = App.useApp();
  const start = async (format: ExportFormat, reason?: string): Promise<void> => {
    const { id } = await startExport({ list, format, filters: { ...filters }, ...(reason ? { reason } : {}) });
    setTaskId(id);
  };
  const choose = (format: ExportFormat): void => {
    if (asksReason) setWanted(format);
    else start(format).catch((error: unknown) => message.error(sentenceFor(error)));
  };
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items: formats, onClick: ({ key }) => choose(key as ExportFormat) }}>
        <Button icon={<DownloadOutlined />}>导出</Button>
      </Dropdown>
      <ReasonDialog
        open={wanted !== null}
        title="为什么导出"
        okText="导出"
        onConfirm={(reason) => start(wanted ?? 'xlsx', reason)}
        onClose={() => setWanted(null)}
      >
        <p>文件里是一条一条的记录。导出什么、为什么，都会记入审计日志。</p>
      </ReasonDialog>
      <TaskDialog taskId={taskId} onClose={() => setTaskId(null)} />
    </>
  );
}
