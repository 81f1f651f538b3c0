import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';

function Place(): ReactElement {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>暂停计入</button>
      {open && <ReasonDialog open title="暂停" okText="提交" onConfirm={() => Promise.resolve()} onClose={close} />}
    </>
  );
}

it('is used by keyboard alone: one types the reason at once, and goes on from where one was', async () => {
  render(<Place />);
  const opener = screen.getByRole('button', { name: '暂停计入' });
  opener.focus();
  await userEvent.keyboard('{Enter}');
  const words = await screen.findByLabelText('理由');
  await waitFor(() => expect(document.activeElement).toBe(words));
  await userEvent.keyboard('演示：核实过{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(opener));
});
