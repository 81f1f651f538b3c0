import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { AsyncState, type QueryLike } from '@/components/async-state/async-state';
import { WayIn } from '@/components/async-state/way-in';
import { ApiError, ClientErrorCode } from '@/lib/http/api-error';

function query(facts: Partial<QueryLike<string[]>>): QueryLike<string[]> {
  return { data: undefined, error: null, isPending: false, refetch: () => undefined, ...facts };
}

const list = (names: string[]): JSX.Element => <p>{names.join('、')}</p>;

describe('AsyncState', () => {
  it('says that it is loading while nothing has come', () => {
    render(<AsyncState query={query({ isPending: true })}>{list}</AsyncState>);
    expect(screen.getByRole('status').getAttribute('aria-label')).toBe('正在加载');
  });

  it('shows the sentence of the failure and tries again when asked', () => {
    let tries = 0;
    const failed = query({ error: ApiError.fromClient(ClientErrorCode.NETWORK), refetch: () => (tries += 1) });
    render(<AsyncState query={failed}>{list}</AsyncState>);
    expect(screen.getByRole('alert').textContent).toContain('网络好像断开了');
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(tries).toBe(1);
  });

  it('leads a guest to the sign-in that the app hands down, and asks again afterwards', async () => {
    let tries = 0;
    const refused = new ApiError({ code: 'IDENTITY.SIGN_IN_REQUIRED', message: '请先登录。', status: 401 });
    const failed = query({ error: refused, refetch: () => (tries += 1) });
    const { rerender } = render(<AsyncState query={failed}>{list}</AsyncState>);
    expect(screen.queryByRole('button')).toBeNull();
    const answers = [false, true];
    const signIn = (): Promise<boolean> => Promise.resolve(answers.shift() ?? false);
    rerender(
      <WayIn.Provider value={signIn}>
        <AsyncState query={failed}>{list}</AsyncState>
      </WayIn.Provider>,
    );
    fireEvent.click(screen.getByRole('button', { name: '微信登录' }));
    await Promise.resolve();
    expect(tries).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: '微信登录' }));
    await waitFor(() => expect(tries).toBe(1));
  });

  it('says what the page calls it, where nothing has gone wrong', () => {
    const failed = query({ error: ApiError.fromClient(ClientErrorCode.NETWORK) });
    const { rerender } = render(<AsyncState query={failed}>{list}</AsyncState>);
    expect(screen.getByText('没有取到内容')).toBeTruthy();
    rerender(
      <AsyncState query={failed} failureTitle="歇一歇">
        {list}
      </AsyncState>,
    );
    expect(screen.getByText('歇一歇')).toBeTruthy();
    expect(screen.queryByText('没有取到内容')).toBeNull();
  });

  it('shows what is said about emptiness, and not the content', () => {
    render(
      <AsyncState query={query({ data: [] })} isEmpty={(names) => names.length === 0} empty={{ title: '还没有故事' }}>
        {list}
      </AsyncState>,
    );
    expect(screen.getByText('还没有故事')).toBeTruthy();
    expect(document.querySelector('p')).toBeNull();
  });

  it('shows the content when it is ready', () => {
    render(<AsyncState query={query({ data: ['苗年', '侗歌'] })}>{list}</AsyncState>);
    expect(screen.getByText('苗年、侗歌')).toBeTruthy();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('keeps the last content after a failed renewal and says that it is not the newest', () => {
    const stale = query({ data: ['苗年'], error: ApiError.fromClient(ClientErrorCode.TIMEOUT) });
    render(<AsyncState query={stale}>{list}</AsyncState>);
    expect(screen.getByText('苗年')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('上次看到的内容');
  });
});
