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
  /** Left out: a table's. */
  formats?: readonly ExportFormat[];
  /** What the button says where a page has several. */
  label?: string;
}

const labels: { key: ExportFormat; label: string }[] = [
  { key: 'xlsx', label: 'Excel 表格（.xlsx）' },
  { key: 'csv', label: 'CSV 文件（.csv）' },
  { key: 'json', label: 'JSON 数据（.json）' },
  { key: 'jsonl', label: 'xAPI 记录（.jsonl）' },
];

const TABLE: readonly ExportFormat[] = ['xlsx', 'csv', 'json'];

/** Takes the list out as a file, with the filters that it is looked at with. */
export function ExportButton(props: Props): ReactElement {
  const { list, filters, asksReason = false, formats = TABLE, label = '导出' } = props;
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
      <Dropdown
        trigger={['click']}
        menu={{
          items: labels.filter(({ key }) => formats.includes(key)),
          onClick: ({ key }) => choose(key as ExportFormat),
        }}
      >
        <Button icon={<DownloadOutlined />}>{label}</Button>
      </Dropdown>
      <ReasonDialog
        open={wanted !== null}
        title="为什么导出"
        okText="导出"
        onConfirm={(reason) => start(wanted ?? formats[0] ?? 'xlsx', reason)}
        onClose={() => setWanted(null)}
      >
        <p>文件里是一条一条的记录。导出什么、为什么，都会记入审计日志。</p>
      </ReasonDialog>
      <TaskDialog taskId={taskId} onClose={() => setTaskId(null)} />
    </>
  );
}
