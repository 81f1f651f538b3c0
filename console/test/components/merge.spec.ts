import { decided, mergeEdits } from '@/components/form/merge';

const base = { name: '一中', kind: 'EDUCATION', sectors: ['EDUCATION'], parentId: null };

describe('two people edit the same thing', () => {
  it('what only the other changed is taken over', () => {
    const merge = mergeEdits(base, { ...base, name: '贵阳一中' }, { ...base, kind: 'OTHER' });
    expect(merge.values).toEqual({ ...base, name: '贵阳一中', kind: 'OTHER' });
    expect(merge.taken).toEqual([{ name: 'kind', before: 'EDUCATION', theirs: 'OTHER' }]);
    expect(merge.clashes).toEqual([]);
  });

  it('what both changed differently waits for a decision', () => {
    const merge = mergeEdits(base, { ...base, name: '贵阳一中' }, { ...base, name: '第一中学' });
    expect(merge.clashes).toEqual([{ name: 'name', mine: '贵阳一中', theirs: '第一中学' }]);
    expect(decided(merge, { name: 'theirs' }).name).toBe('第一中学');
    expect(decided(merge, { name: 'mine' }).name).toBe('贵阳一中');
  });

  it('the same change twice is no clash', () => {
    const both = { ...base, sectors: ['EDUCATION', 'WOMEN'] };
    const merge = mergeEdits(base, both, { ...both });
    expect([merge.taken, merge.clashes]).toEqual([[], []]);
  });

  it('an absent value and null say the same', () => {
    const { parentId: _none, ...without } = base;
    expect(mergeEdits(base, base, without as typeof base)).toMatchObject({ taken: [], clashes: [] });
  });
});
