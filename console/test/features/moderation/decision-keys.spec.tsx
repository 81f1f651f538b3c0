import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { mayGiveReason, moderationVerdicts } from '@good-netizen/shared/moderation/moderation-reasons';
import { PublicPreview } from '@/features/moderation/components/public-preview';
import { reasonsFor } from '@/features/moderation/hooks/reasons-for';
import { type Shortcuts, useShortcuts } from '@/features/moderation/hooks/use-shortcuts';

function Page({ shortcuts }: { shortcuts: Shortcuts }): ReactElement {
  useShortcuts(shortcuts);
  return <textarea aria-label="备注" />;
}

describe('keys on the page of a ticket', () => {
  it('act on the page, but not while one is typing; with Ctrl they always do', () => {
    const pressed: string[] = [];
    render(<Page shortcuts={{ p: () => pressed.push('p'), 'ctrl+enter': () => pressed.push('send') }} />);
    fireEvent.keyDown(document.body, { key: 'p' });
    fireEvent.keyDown(screen.getByLabelText('备注'), { key: 'p' });
    fireEvent.keyDown(document.body, { key: 'p', altKey: true });
    fireEvent.keyDown(screen.getByLabelText('备注'), { key: 'Enter', ctrlKey: true });
    expect(pressed).toEqual(['p', 'send']);
  });
});

describe('the reasons on offer', () => {
  it('are those that the table allows for the verdict, numbered', () => {
    expect(reasonsFor('PASS')).toEqual([]);
    for (const verdict of moderationVerdicts.filter((one) => one !== 'PASS')) {
      const offered = reasonsFor(verdict);
      expect(offered.every(({ value }) => mayGiveReason(verdict, value))).toBe(true);
      expect(offered[1]?.label.startsWith('2. ')).toBe(true);
    }
  });

  it('show the author’s words before they are sent', () => {
    render(<PublicPreview verdict="RETURN" reasonCode="UNCLEAR" />);
    expect(screen.getByText('图片或声音看不清、听不清，或者文字没有写完。')).toBeTruthy();
    expect(screen.getByText('请换一份清楚的，或者把文字补完整。')).toBeTruthy();
  });
});
