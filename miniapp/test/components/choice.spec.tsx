import { fireEvent, render, screen } from '@testing-library/react';
import { Choice, MultiChoice } from '@/components/choice/choice';
import { Checkbox } from '@/components/choice/checkbox';

const options = [
  { value: 'adult', label: '已满 18 周岁' },
  { value: 'youth', label: '14 至 17 周岁' },
  { value: 'child', label: '不满 14 周岁', disabled: true },
];

describe('Choice', () => {
  it('is a named group of radios of which one is checked', () => {
    render(<Choice legend="您的年龄段" options={options} value="youth" onChange={() => undefined} />);
    expect(screen.getByRole('radiogroup').getAttribute('aria-label')).toBe('您的年龄段');
    const states = screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-checked'));
    expect(states).toEqual(['false', 'true', 'false']);
  });

  it('is chosen by tap, by Enter and by Space, and not while disabled', () => {
    const chosen: string[] = [];
    render(<Choice legend="年龄" options={options} value={null} onChange={(value) => chosen.push(value)} />);
    const [adult, youth, child] = screen.getAllByRole('radio') as [HTMLElement, HTMLElement, HTMLElement];
    fireEvent.click(adult);
    fireEvent.keyDown(youth, { key: 'Enter' });
    fireEvent.keyDown(adult, { key: ' ' });
    fireEvent.keyDown(adult, { key: 'a' });
    fireEvent.click(child);
    expect(chosen).toEqual(['adult', 'youth', 'adult']);
    expect(child.getAttribute('aria-disabled')).toBe('true');
    expect([adult, child].map((radio) => radio.getAttribute('tabindex'))).toEqual(['0', '-1']);
  });

  it('speaks its error', () => {
    render(<Choice legend="年龄" options={options} value={null} onChange={() => undefined} error="请选一项。" />);
    expect(screen.getByRole('alert').textContent).toBe('请选一项。');
  });
});

describe('MultiChoice', () => {
  it('adds what was not chosen and takes away what was', () => {
    const answers: string[][] = [];
    render(<MultiChoice legend="年龄" options={options} values={['adult']} onChange={(v) => answers.push(v)} />);
    const [adult, youth] = screen.getAllByRole('checkbox') as [HTMLElement, HTMLElement];
    fireEvent.click(youth);
    fireEvent.click(adult);
    expect(answers).toEqual([['adult', 'youth'], []]);
  });
});

describe('Checkbox', () => {
  it('says whether it is ticked and turns round when pressed', () => {
    const answers: boolean[] = [];
    render(
      <Checkbox checked={false} onChange={(checked) => answers.push(checked)}>
        我愿意遵守
      </Checkbox>,
    );
    const box = screen.getByRole('checkbox', { name: '我愿意遵守' });
    expect(box.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(box);
    expect(answers).toEqual([true]);
  });
});
