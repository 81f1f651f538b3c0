import { emptyGathering, type GatheringValues, newField, wishOf } from '@/features/gatherings/hooks/gathering-form';

const values: GatheringValues = {
  ...emptyGathering(5, 'u1').values,
  title: ' 和孩子谈谈网络 ',
  summary: '怎样约定上网时间。',
  regionCode: '520000',
};

describe('what is sent of a lecture’s form', () => {
  it('leaves out blanks, empty words and empty options', () => {
    const wish = wishOf({
      ...values,
      lecturer: '  ',
      place: ' 县图书馆 ',
      form: [{ key: 'q1', kind: 'CHOICE', label: ' 孩子多大 ', required: true, options: ['学龄前', ' ', '小学 '] }],
    });
    expect(wish.title).toBe('和孩子谈谈网络');
    expect(wish.lecturer).toBeUndefined();
    expect(wish.place).toBe('县图书馆');
    expect(wish.form[0]).toEqual({
      ...{ key: 'q1', kind: 'CHOICE', label: '孩子多大', required: true },
      options: ['学龄前', '小学'],
    });
  });

  it('sends options of a choice only', () => {
    const [field] = wishOf({
      ...values,
      form: [{ key: 'q1', kind: 'YES_NO', label: '停车吗', required: false, options: ['旧的'] }],
    }).form;
    expect(field).toEqual({ key: 'q1', kind: 'YES_NO', label: '停车吗', required: false });
  });

  it('gives every question a key of its own, also after one was removed', () => {
    expect(newField([]).key).toBe('q1');
    expect(newField([{ key: 'q1' }, { key: 'q7' }]).key).toBe('q8');
    expect(newField([{ key: 'other' }, {}]).key).toBe('q1');
  });

  it('begins with a session that ends after it began, and a sign-up that closes before', () => {
    const [session] = values.sessions;
    expect(Date.parse(session?.endsAt ?? '')).toBeGreaterThan(Date.parse(session?.startsAt ?? ''));
    expect(Date.parse(values.signUpClosesAt)).toBeLessThan(Date.parse(session?.startsAt ?? ''));
    expect(Date.parse(values.signUpOpensAt)).toBeLessThan(Date.parse(values.signUpClosesAt));
  });
});
