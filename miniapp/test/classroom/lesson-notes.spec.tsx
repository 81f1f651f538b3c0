import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { NoteDto, WriteNoteDto } from '@good-netizen/shared/notebook/notebook.dto';
import { LessonNotes } from '@/features/classroom/components/lesson-notes';
import { queryClient } from '@/lib/query/query-client';
import { setMe } from '@/lib/session/session-store';
import { answerWith, requests, resetTaro } from '../support/taro';

const me = { netizenId: 'n1', nickname: null, ageBand: 'ADULT', regionCode: null } as unknown as Parameters<
  typeof setMe
>[0];
const lost = { status: 409, body: { code: ErrorCode.EDITED_MEANWHILE, message: '别处已经改过了。' } };

describe('notes of a lesson', () => {
  let stored: NoteDto[];
  const jumped = jest.fn();
  beforeEach(() => {
    resetTaro();
    queryClient.clear();
    stored = [];
    jumped.mockClear();
    setMe(me);
  });
  const show = () =>
    render(
      <QueryClientProvider client={queryClient}>
        <LessonNotes lessonId="l1" now={() => 42.7} onJump={jumped} />
      </QueryClientProvider>,
    );
  const serve = (write: (id: string, note: WriteNoteDto) => { status?: number; body: unknown }) => {
    answerWith((request) => {
      const id = /me\/notes\/([0-9a-f-]{36})$/.exec(request.url)?.[1];
      return id === undefined ? { body: stored } : write(id, JSON.parse(request.data ?? '{}') as WriteNoteDto);
    });
  };
  const typeAndSave = async (text: string): Promise<void> => {
    fireEvent.click(await screen.findByRole('button', { name: '记笔记' }));
    fireEvent.input(await screen.findByLabelText('写下这一刻想到的'), { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
  };

  it('stores what was typed at the second that the learner is at, and shows it with the way back', async () => {
    serve((id, note) => {
      stored = [
        { ...note, id, revision: 1, lessonTitle: '第一课', courseTitle: '课', updatedAt: '2018-06-01T00:00:00Z' },
      ];
      return { body: stored[0] };
    });
    show();
    await typeAndSave('  先停一停 ');
    fireEvent.click(await screen.findByRole('button', { name: '回到 0:42' }));
    expect(stored).toMatchObject([{ lessonId: 'l1', atSeconds: 42, text: '先停一停' }]);
    expect(jumped).toHaveBeenCalledWith(42);
    expect(screen.queryByLabelText('写下这一刻想到的')).toBeNull();
  });

  it('sends nothing empty', async () => {
    serve(() => lost);
    show();
    await typeAndSave('   ');
    expect(await screen.findByText('请先写几个字。')).toBeTruthy();
    expect(requests.filter(({ method }) => method === 'PUT')).toHaveLength(0);
  });

  it('keeps what was typed when it is refused, and when the sheet is closed and opened', async () => {
    serve(() => lost);
    show();
    await typeAndSave('别丢了');
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    fireEvent.click(await screen.findByRole('button', { name: '关闭' }));
    fireEvent.click(screen.getByRole('button', { name: '记笔记' }));
    expect(await screen.findByDisplayValue('别丢了')).toBeTruthy();
  });
});
