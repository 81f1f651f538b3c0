import { Limits } from '@good-netizen/shared/limits';
import { opinionOf, opinionProblem } from '@/features/consultation/domain/opinion-form';

describe('an opinion being written', () => {
  it('asks for a stance before anything else', () => {
    expect(opinionProblem({ stance: null, text: '说得好' })).toBe('STANCE');
    expect(opinionOf({ stance: null, text: '说得好' })).toBeNull();
  });

  it.each(['AMEND', 'OPPOSE'] as const)('wants words with %s, and blanks are none', (stance) => {
    expect(opinionProblem({ stance, text: ' \n' })).toBe('TEXT');
    expect(opinionOf({ stance, text: ' \n' })).toBeNull();
    expect(opinionOf({ stance, text: ' 再直白些 ' })).toEqual({ stance, text: '再直白些' });
  });

  it('takes an agreement without words, and sends no empty text', () => {
    expect(opinionProblem({ stance: 'SUPPORT', text: '' })).toBeNull();
    expect(opinionOf({ stance: 'SUPPORT', text: '  ' })).toEqual({ stance: 'SUPPORT' });
  });

  it('counts characters as people do', () => {
    const text = '𠮷'.repeat(Limits.opinionMaxChars + 5);
    expect([...(opinionOf({ stance: 'AMEND', text })?.text ?? '')]).toHaveLength(Limits.opinionMaxChars);
  });
});
