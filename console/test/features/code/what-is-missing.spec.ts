import type { CodeVersionDto } from '@good-netizen/shared/pledge/pledge.dto';
import type { DeskConsultationDto } from '@good-netizen/shared/pledge/consultation.dto';
import { qualities } from '@good-netizen/shared/programme/programme.dto';
import { whatBlocksReview } from '@/features/code/hooks/what-blocks-review';
import { whatIsMissing } from '@/features/code/hooks/what-is-missing';

const whole: CodeVersionDto = {
  id: 'v',
  version: 4,
  status: 'DRAFT',
  title: '规范',
  preamble: '引言',
  pledgeSentence: '我承诺',
  issuingUnit: '省委网信办',
  publishedAt: null,
  effectiveFrom: null,
  fingerprint: '',
  demonstration: true,
  clauses: qualities.map((quality, place) => {
    return { id: quality, clauseKey: quality, quality, ordinal: place + 1, title: '名', text: '文' };
  }),
};

describe('what a version still lacks', () => {
  it('is nothing when every text is written and every quality has a clause', () => {
    expect(whatIsMissing(whole)).toEqual([]);
  });

  it('names blank texts, unfinished clauses and qualities without a clause', () => {
    const [first, ...others] = whole.clauses;
    const unfinished = others.map((clause, place) => (place === 0 ? { ...clause, text: '  ' } : clause));
    expect(first?.quality).toBe('SECURITY_AWARENESS');
    expect(whatIsMissing({ ...whole, preamble: ' ', clauses: unfinished })).toEqual([
      '引言',
      '第 2 条',
      '还缺少对应“网络安全意识”的条款',
    ]);
  });
});

describe('what keeps a consultation from review', () => {
  const at = (ungrouped: number, unanswered: number): string[] =>
    whatBlocksReview({ ungrouped, unanswered } as DeskConsultationDto);

  it('is said for each kind of open work, and nothing when all is answered', () => {
    expect(at(2, 1)).toEqual(['2 条建议修改或不赞成的意见还没有归组', '1 个组还没有答复']);
    expect(at(0, 1)).toEqual(['1 个组还没有答复']);
    expect(at(0, 0)).toEqual([]);
  });
});
