import { App, Modal } from 'antd';
import type { ReactElement } from 'react';
import { QueryState } from '@/components/states/query-state';
import { TaskProgress } from '@/components/task/task-progress';
import { sentenceFor } from '@/lib/http/api-error';
import { cancelTask, taskFileAddress, useTask } from './api/tasks';

interface Props {
  taskId: string | null;
  onClose: () => void;
}

/** A long task while one waits; one may also close it and come back by the page 我的任务. */
export function TaskDialog({ taskId, onClose }: Props): ReactElement {
  const task = useTask(taskId);
  const { message } = App.useApp();
  const cancel = (): void => {
    if (taskId) cancelTask(taskId).catch((error: unknown) => message.error(sentenceFor(error)));
  };
  return (
    <Modal title={task.data?.title ?? '任务'} open={taskId !== null} onCancel={onClose} footer={null} destroyOnHidden>
      <QueryState query={task}>
        {(found) => <TaskProgress task={found} fileAddress={taskFileAddress(found.id)} onCancel={cancel} />}
      </QueryState>
    </Modal>
  );
}
