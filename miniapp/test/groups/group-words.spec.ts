import { isGroupName, nameOf, spacedCode, typedCode } from '@/features/groups/group-words';

describe('words of a group pledge', () => {
  it('takes a code as people type and read it', () => {
    expect(typedCode('abcd-2345')).toBe('ABCD2345');
    expect(typedCode(' ABCD 2345 ')).toBe('ABCD2345');
    expect(typedCode(spacedCode('ABCD2345'))).toBe('ABCD2345');
  });

  it.each(['', 'ABCD234', 'ABCD23456', 'ABCD0123', 'IOIO1111', '甲乙丙丁2345'])('knows that %p is no code', (typed) => {
    expect(typedCode(typed)).toBeNull();
  });

  it('calls a group by its kind while its name may not be seen', () => {
    expect(nameOf({ kind: 'FAMILY', name: '阳光小区' })).toBe('阳光小区');
    expect(nameOf({ kind: 'FAMILY', name: null })).toContain('家庭');
  });

  it('counts the letters of a name without the blanks around it', () => {
    expect(isGroupName(' 家 ')).toBe(false);
    expect(isGroupName('一家')).toBe(true);
    expect(isGroupName('家'.repeat(20))).toBe(true);
    expect(isGroupName('家'.repeat(21))).toBe(false);
  });
});
