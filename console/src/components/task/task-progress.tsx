import { Alert, Button, Progress, Space } from 'antd';
import type { ReactElement } from 'react';
import { bytesText } from '@/lib/format/figures';
import { instantText } from '@/lib/format/instants';

export interface TaskFacts {
  title: string;
  status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
  done: number;
  total: number | null;
  file: { name: string; bytes: number; expiresAt: string } | null;
  problem: string | null;
}

interface Props {
  task: TaskFacts;
  /** Where its file is fetched. */
  fileAddress: string;
  onCancel: () => void;
}

const words: Record<TaskFacts['status'], string> = {
  QUEUED: '排队中',
  RUNNING: '进行中',
  DONE: '已完成',
  FAILED: '没有成功',
  CANCELLED: '已取消',
};

export const taskStatusText = (status: TaskFacts['status']): string => words[status];

function stateOf({ status, done, total }: TaskFacts, isGoing: boolean): string {
  const howFar = `${done}${total === null ? '' : ` / ${total}`}`;
  if (done > 0 && isGoing) return `${words[status]}：${howFar}`;
  if (done > 0 && status === 'CANCELLED') return `${words[status]}，办到 ${howFar} 为止，已经办完的不会退回。`;
  return words[status];
}

/** How far a long task is, the way to stop it, and at last its file. */
export function TaskProgress({ task, fileAddress, onCancel }: Props): ReactElement {
  const { status, done, total, file, problem } = task;
  const isGoing = status === 'QUEUED' || status === 'RUNNING';
  const percent = status === 'DONE' ? 100 : total ? Math.floor((done / total) * 100) : 0;
  const bar = status === 'FAILED' || status === 'CANCELLED' ? 'exception' : status === 'DONE' ? 'success' : 'active';
  return (
    <div aria-live="polite">
      <Progress percent={percent} status={bar} aria-label={task.title} />
      <p>{stateOf(task, isGoing)}</p>
      {problem && <Alert type="error" showIcon title={problem} style={{ marginBottom: 12 }} />}
      <Space wrap>
        {isGoing && <Button onClick={onCancel}>取消</Button>}
        {file && (
          <Button type="primary" href={fileAddress} download={file.name}>
            下载 {file.name}（{bytesText(file.bytes)}）
          </Button>
        )}
      </Space>
      {isGoing && <p className="soft">可以关闭这个窗口，任务会继续，稍后在“我的任务”里查看。</p>}
      {file && <p className="soft">文件保存到 {instantText(file.expiresAt)}。</p>}
    </div>
  );
}
