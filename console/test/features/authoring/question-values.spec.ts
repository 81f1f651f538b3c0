import type { BankQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { firstValues, valuesOf, whyOptionsBad, wishOf } from '@/features/authoring/domain/question-values';

const option = (id: string, isRight = false) => ({ id, text: id, isRight });
const values = { ...firstValues('u1'), stem: ' 题 ', explanation: '因为' };

describe('a question in its form', () => {
  it('leaves blank options out and marks the right ones', () => {
    const options = [option('甲'), option('乙', true), { id: 'x', text: ' ', isRight: true }];
    expect(wishOf({ ...values, options })).toMatchObject({
      stem: '题',
      situation: null,
      options: [
        { id: '甲', text: '甲' },
        { id: '乙', text: '乙' },
      ],
      answer: ['乙'],
    });
  });

  it('takes the order on the screen as the key of a question of order', () => {
    const options = [option('丙'), option('甲'), option('乙')];
    expect(wishOf({ ...values, kind: 'order', options }).answer).toEqual(['丙', '甲', '乙']);
  });

  it('asks true or false with exactly two options', () => {
    const wish = wishOf({ ...values, kind: 'true_false', isTrue: false });
    expect(wish.options.map(({ text }) => text)).toEqual(['对', '错']);
    expect(wish.options.find(({ id }) => id === wish.answer[0])?.text).toBe('错');
    const back = valuesOf({
      ...wish,
      id: 'q',
      unitId: 'u1',
      unitName: '甲妇联',
      mayEdit: true,
      retiredAt: null,
      revision: 1,
      statistics: null,
    });
    expect(back.isTrue).toBe(false);
  });

  it('sends a situation for a question of situations alone', () => {
    expect(wishOf({ ...values, situation: '收到短信' }).situation).toBeNull();
    expect(wishOf({ ...values, kind: 'scenario', situation: '收到短信' }).situation).toBe('收到短信');
  });

  it('lays the options of a question of order in their right order', () => {
    const question = {
      ...wishOf({ ...values, kind: 'order', options: [option('甲'), option('乙')] }),
      ...{
        id: 'q',
        unitId: 'u1',
        unitName: '甲妇联',
        mayEdit: true,
        retiredAt: null,
        revision: 1,
        statistics: null,
        answer: ['乙', '甲'],
      },
    } satisfies BankQuestionDto;
    expect(valuesOf(question).options.map(({ id }) => id)).toEqual(['乙', '甲']);
  });

  it('says why options cannot be asked', () => {
    expect(whyOptionsBad('single', [option('甲', true)])).toContain('至少要有两个');
    expect(whyOptionsBad('single', [option('甲'), option('乙')])).toContain('标出');
    expect(whyOptionsBad('multiple', [option('甲', true), option('乙')])).toContain('至少两个');
    expect(whyOptionsBad('single', [option('甲', true), { ...option('乙'), text: '甲' }])).toContain('一样');
    expect(whyOptionsBad('order', [option('甲'), option('乙')])).toBeNull();
    expect(whyOptionsBad('true_false', [])).toBeNull();
  });
});
