import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { App, ConfigProvider, Form, Input } from 'antd';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { EntityFormProps, KeptDraft } from '@/components/form/entity';
import { EntityForm } from '@/components/form/entity-form';
import { ApiError } from '@/lib/http/api-error';

interface Unit {
  name: string;
  kind: string;
}

const edited = (): never => {
  throw new ApiError({ code: ErrorCode.EDITED_MEANWHILE, message: '别人刚刚改过', status: 409 });
};

function show(props: Partial<EntityFormProps<Unit>>): void {
  const form = (
    <ConfigProvider button={{ autoInsertSpace: false }}>
      <App>
        <EntityForm<Unit>
          saved={{ values: { name: '一中', kind: '学校' }, revision: 1 }}
          draft={null}
          fields={{ name: { label: '名称' }, kind: { label: '类别' } }}
          onSave={() => Promise.resolve()}
          onReadAgain={() => Promise.resolve({ values: { name: '一中', kind: '学校' }, revision: 1 })}
          onDraft={() => undefined}
          {...props}
        >
          <Form.Item name="name" label="名称">
            <Input />
          </Form.Item>
          <Form.Item name="kind" label="类别">
            <Input />
          </Form.Item>
        </EntityForm>
      </App>
    </ConfigProvider>
  );
  render(<RouterProvider router={createMemoryRouter([{ path: '/', element: form }])} />);
}

const type = (label: string, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

it('saves on top of the revision that was read', async () => {
  const saves: unknown[] = [];
  show({ onSave: (...given) => Promise.resolve(void saves.push(given)) });
  type('名称', '贵阳一中');
  await press(/保存/);
  await waitFor(() => expect(saves).toEqual([[{ name: '贵阳一中', kind: '学校' }, 1]]));
});

it('a refusal is shown at its field', async () => {
  const refuse = () => {
    throw new ApiError({ code: 'X', message: '已有同名单位。', field: 'name', status: 409 });
  };
  show({ onSave: async () => refuse() });
  await press(/保存/);
  expect(await screen.findByText('已有同名单位。')).toBeTruthy();
});

it('somebody was faster: nothing is overwritten, both changes are kept, and the newest revision is saved on', async () => {
  const saves: unknown[] = [];
  let calls = 0;
  show({
    onSave: async (...given) => (calls++ === 0 ? edited() : void saves.push(given)),
    onReadAgain: () => Promise.resolve({ values: { name: '一中', kind: '高等院校' }, revision: 7 }),
  });
  type('名称', '贵阳一中');
  await press(/保存/);
  expect(await screen.findByText('高等院校')).toBeTruthy();
  expect(saves).toEqual([]);
  await press(/合并后继续编辑/);
  await press(/保存/);
  await waitFor(() => expect(saves).toEqual([[{ name: '贵阳一中', kind: '高等院校' }, 7]]));
});

it('what was refused at a field before is not said any more of what was merged', async () => {
  const refused = (): never => {
    throw new ApiError({ code: 'X', message: '已有同名单位。', field: 'name', status: 409 });
  };
  let calls = 0;
  show({
    onSave: async () => (calls++ === 0 ? refused() : edited()),
    onReadAgain: () => Promise.resolve({ values: { name: '一中', kind: '高等院校' }, revision: 7 }),
  });
  type('名称', '贵阳一中');
  await press(/保存/);
  expect(await screen.findByText('已有同名单位。')).toBeTruthy();
  await press(/保存/);
  await press(/合并后继续编辑/);
  await waitFor(() => expect(screen.queryByText('已有同名单位。')).toBeNull());
});

it('a draft of an older revision is saved on that revision, so that the server can say who was faster', async () => {
  const saves: unknown[] = [];
  const draft: KeptDraft<Unit> = {
    values: { name: '草稿名', kind: '学校' },
    base: { values: { name: '一中', kind: '学校' }, revision: 1 },
    savedAt: '2026-11-23T01:00:00.000Z',
  };
  const saved = { values: { name: '一中', kind: '媒体' }, revision: 2 };
  show({ draft, saved, onSave: (...given) => Promise.resolve(void saves.push(given)) });
  expect((screen.getByLabelText('名称') as HTMLInputElement).value).toBe('草稿名');
  await press(/保存/);
  await waitFor(() => expect(saves).toEqual([[{ name: '草稿名', kind: '学校' }, 1]]));
});
