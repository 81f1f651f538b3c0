import type { SurveyAnswerDto } from '@good-netizen/shared/pledge/research.dto';
import type { Consultation } from '../../consultation/domain/consultation.js';
import type { OpinionGroup } from '../../consultation/domain/opinion-group.js';
import type { Opinion } from '../../consultation/domain/opinion.js';
import type { SurveyResponse } from '../../consultation/domain/survey-response.js';
import { newId } from '../../platform/id.js';
import type { OpinionContent } from './content/consultations.js';

/** Rows of simulated opinions, given by nobody who exists, with their groups and replies. */
export function opinionRows(
  { id: consultationId, opensAt, closesAt }: Consultation,
  contents: readonly OpinionContent[],
  repliedAt: Date,
): { opinions: Opinion[]; groups: OpinionGroup[] } {
  const groups: OpinionGroup[] = [];
  const opinions = contents.map(({ clauseKey, stance, text, group }, i): Opinion => {
    const at = new Date(opensAt.getTime() + (i + 1) * 3_600_000 * 5);
    const said = at < closesAt ? at : opensAt;
    const groupId = group ? newId() : null;
    if (group && groupId) {
      groups.push({ id: groupId, consultationId, clauseKey, ...group, repliedAt, createdAt: said, revision: 2 });
    }
    const words = text === '' ? { text: null, textStatus: 'NONE' as const } : { text, textStatus: 'SHOWN' as const };
    const times = { createdAt: said, updatedAt: said };
    return { id: newId(), consultationId, netizenId: newId(), clauseKey, stance, ...words, groupId, ...times };
  });
  return { opinions, groups };
}

const REGIONS = ['520100', '520300', '520200', '522600'];
const SECTORS = ['EDUCATION', 'TRADE_UNION', 'WOMEN'];
const WORDS = [
  '教长辈辨认假客服',
  '转错了要更正',
  '吃饭时不看手机',
  '孩子的照片少发',
  '先打官方电话问一问',
  '骂人的话不跟着说',
];

/** Simulated answers (模拟数据) to the first demonstration questionnaire: the same for every database. */
export function simulatedResponses(projectId: string, count: number, answeredAt: Date): SurveyResponse[] {
  return Array.from({ length: count }, (_, i): SurveyResponse => {
    const answers: SurveyAnswerDto[] = [
      { questionId: 'q1', optionIds: [`o${1 + ((i * 7) % 4)}`] },
      { questionId: 'q2', optionIds: i % 3 === 0 ? ['o1', 'o2'] : [i % 5 === 0 ? 'o4' : 'o1'] },
      { questionId: 'q3', scale: 1 + ((i * 3) % 4) },
      ...(i % 4 === 0 ? [{ questionId: 'q4', text: WORDS[(i / 4) % WORDS.length] ?? '' }] : []),
    ];
    const regionCode = REGIONS[i % 5] ?? REGIONS[0] ?? null;
    const sectorCode = SECTORS[i % 4] ?? null;
    return { id: newId(), projectId, netizenId: newId(), regionCode, sectorCode, answers, answeredAt };
  });
}
