import { render, screen } from '@testing-library/react';
import { type TaskFacts, TaskProgress } from '@/components/task/task-progress';

const show = (facts: Partial<TaskFacts>): void => {
  const task: TaskFacts = {
    title: '导入',
    status: 'RUNNING',
    done: 57,
    total: 1500,
    file: null,
    problem: null,
    ...facts,
  };
  render(<TaskProgress task={task} fileAddress="/file" onCancel={() => undefined} />);
};

it('goes on behind a closed window only while it is going', () => {
  show({});
  expect(screen.getByText('进行中：57 / 1500')).toBeTruthy();
  expect(screen.getByText(/任务会继续/)).toBeTruthy();
});

it('says where it stopped when it was cancelled, and no longer that it goes on', () => {
  show({ status: 'CANCELLED' });
  expect(screen.getByText('已取消，办到 57 / 1500 为止，已经办完的不会退回。')).toBeTruthy();
  expect(screen.queryByText(/任务会继续/)).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
