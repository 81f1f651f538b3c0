import { render, screen } from '@testing-library/react';
import { fieldNativeProps } from '@/components/text-field/field';
import { TextField } from '@/components/text-field/text-field';

const facts = { label: '称呼', value: '苗岭阿妹', onChange: () => undefined };

describe('TextField', () => {
  it('shows the hint while nothing is wrong', () => {
    render(<TextField {...facts} hint="写在证书上" />);
    expect(screen.getByText('写在证书上')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('speaks the error in the place of the hint', () => {
    render(<TextField {...facts} hint="写在证书上" error="请写下称呼。" />);
    expect(screen.getByRole('alert').textContent).toBe('请写下称呼。');
    expect(screen.queryByText('写在证书上')).toBeNull();
  });

  it('counts characters as people do: one for a rare Han character', () => {
    render(<TextField {...facts} value="𠮷好" maxLength={20} />);
    expect(screen.getByText('2/20')).toBeTruthy();
  });

  it('names the real input and ties it to its message', () => {
    expect(fieldNativeProps({ ...facts, error: '太长了' }, { message: 'field-1' })).toEqual({
      'aria-label': '称呼',
      'aria-describedby': 'field-1',
      'aria-invalid': 'true',
    });
  });
});
