import { newQuestion, wishOf } from '@/features/research/hooks/research-form';

const values = { title: '调查', method: '', opensAt: '2026-11-23T00:00:00.000Z', closesAt: '2026-12-23T00:00:00.000Z' };

describe('what is sent of a research form', () => {
  it('leaves out empty lines and empty options', () => {
    const question = {
      ...newQuestion(),
      text: '问',
      options: [{ id: 'a', text: '是' }, { text: ' ' }, { text: '否' }],
    };
    const wish = wishOf({ ...values, questions: [' 甲 ', '', '乙'], survey: [question] });
    expect(wish.questions).toEqual(['甲', '乙']);
    expect(wish.survey[0]?.options).toEqual([{ id: 'a', text: '是' }, { text: '否' }]);
  });

  it('sends of each question only what its kind has', () => {
    const scale = { ...newQuestion(), kind: 'SCALE' as const, text: '分', scaleLow: '没有', scaleHigh: '很有' };
    const words = { ...scale, kind: 'TEXT' as const, id: 'q2' };
    const wish = wishOf({ ...values, questions: [], survey: [scale, words] });
    expect(wish.survey).toEqual([
      { kind: 'SCALE', text: '分', required: true, scaleLow: '没有', scaleHigh: '很有' },
      { id: 'q2', kind: 'TEXT', text: '分', required: true },
    ]);
  });
});
