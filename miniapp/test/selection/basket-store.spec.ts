import { choicesIn, useBaskets } from '@/features/selection/basket/basket-store';

const basket = (selectionId: string) => choicesIn(useBaskets.getState().baskets[selectionId]);

describe('the basket', () => {
  beforeEach(() => useBaskets.setState({ baskets: {} }));

  it('keeps the votes of each selection apart, in the order of commitments', () => {
    const { setVotes } = useBaskets.getState();
    setVotes('s1', 'b', 1);
    setVotes('s1', 'a', 2);
    setVotes('s2', 'c', 1);
    expect(basket('s1')).toEqual([
      { candidateId: 'a', votes: 2 },
      { candidateId: 'b', votes: 1 },
    ]);
    expect(basket('s2')).toEqual([{ candidateId: 'c', votes: 1 }]);
  });

  it('replaces a candidate’s votes and drops the candidate at none', () => {
    const { setVotes } = useBaskets.getState();
    setVotes('s1', 'a', 1);
    setVotes('s1', 'a', 3);
    expect(basket('s1')).toEqual([{ candidateId: 'a', votes: 3 }]);
    setVotes('s1', 'a', 0);
    expect(basket('s1')).toEqual([]);
  });

  it('empties one selection only', () => {
    const { setVotes, empty } = useBaskets.getState();
    setVotes('s1', 'a', 1);
    setVotes('s2', 'c', 1);
    empty('s1');
    expect(basket('s1')).toEqual([]);
    expect(basket('s2')).toHaveLength(1);
  });
});
