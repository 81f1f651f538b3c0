import { isFinished, moveOn, type MoveOnFacts } from '@good-netizen/shared/classroom/move-on';
import { isCorrect, scorePercent } from '@good-netizen/shared/classroom/quiz-score';
import { formatCompletionNumber } from '@good-netizen/shared/classroom/completion-number';

const facts: MoveOnFacts = { current: 'IN_PROGRESS', coverage: 0, passMark: 60, bestScore: null };

describe('moving on from a lesson', () => {
  it('asks for nine tenths of the lesson and for the quiz where there is one', () => {
    expect(moveOn({ ...facts, coverage: 0.9 })).toBe('IN_PROGRESS');
    expect(moveOn({ ...facts, coverage: 0.9, bestScore: 59 })).toBe('IN_PROGRESS');
    expect(moveOn({ ...facts, coverage: 0.9, bestScore: 60 })).toBe('PASSED');
    expect(moveOn({ ...facts, coverage: 0.89, bestScore: 100 })).toBe('IN_PROGRESS');
    expect(moveOn({ ...facts, coverage: 0.9, passMark: null })).toBe('COMPLETED');
    expect(moveOn({ ...facts, coverage: 0.899, passMark: null })).toBe('IN_PROGRESS');
  });

  it('never takes back what was reached', () => {
    expect(moveOn({ ...facts, current: 'PASSED', coverage: 0 })).toBe('PASSED');
    expect(moveOn({ ...facts, current: 'COMPLETED', coverage: 0 })).toBe('COMPLETED');
    expect([isFinished('IN_PROGRESS'), isFinished('PASSED')]).toEqual([false, true]);
  });
});

describe('marking', () => {
  it('wants exactly the keyed options, in any order, and rounds down', () => {
    expect(isCorrect(['a', 'c'], ['c', 'a'])).toBe(true);
    expect(isCorrect(['a', 'c'], ['a'])).toBe(false);
    expect(isCorrect(['a'], ['a', 'b'])).toBe(false);
    expect(isCorrect(['a', 'c'], ['c', 'a'], 'order')).toBe(false);
    expect(isCorrect(['a', 'c'], ['a', 'c'], 'order')).toBe(true);
    expect([scorePercent(2, 3), scorePercent(3, 3), scorePercent(0, 0)]).toEqual([66, 100, 0]);
    expect(formatCompletionNumber(2018, 7)).toBe('WK-2018-0000007');
  });
});
