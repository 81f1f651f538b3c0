import type { AdoptionOutcome, OpinionStance } from '@good-netizen/shared/pledge/consultation.dto';

export interface OpinionContent {
  clauseKey: string;
  stance: OpinionStance;
  text: string;
  /** The group it was put in and the reply to it. */
  group?: { heading: string; outcome: AdoptionOutcome; reason: string };
}

/** What was said about the draft of the second version (演示稿), which began as the words of the first, and what became of it. */
export const opinionsOnVersion2: OpinionContent[] = [
  {
    clauseKey: 'strong-password',
    stance: 'AMEND',
    text: '家里老人最容易把验证码念给别人听，这一条可以说得再直白一点，让人一听就懂。',
    group: {
      heading: '把“验证码不外传”说得更直白',
      outcome: 'ADOPTED',
      reason: '说得有道理。第二版改为“验证码等于钥匙，任何人来要都不给”，念一遍就记得住。',
    },
  },
  {
    clauseKey: 'verify-before-forwarding',
    stance: 'AMEND',
    text: '人难免转错，建议加上转错以后怎么办，不要只说不转。',
    group: {
      heading: '补上转错之后怎么办',
      outcome: 'ADOPTED',
      reason: '补得及时。第二版加上“转错了就公开更正”，让改正错误也成为一种好习惯。',
    },
  },
  {
    clauseKey: 'personal-information',
    stance: 'AMEND',
    text: '孩子的照片也应该写进去，最好规定一律不许发到网上。',
    group: {
      heading: '写明保护孩子的照片和信息',
      outcome: 'PARTLY',
      reason: '第二版写明孩子的学校和正脸照“能不发就不发”。一律不许发不合乎家庭生活的实际，没有写入。',
    },
  },
  {
    clauseKey: 'moderate-use',
    stance: 'OPPOSE',
    text: '光说适度不管用，应该规定每个人每天上网不超过两小时。',
    group: {
      heading: '规定每天上网的时间上限',
      outcome: 'NOT',
      reason: '各人的工作、学习情况不同，统一规定时长做不到也不合适，改为由家里人一起商量约定。',
    },
  },
  {
    clauseKey: 'help-family',
    stance: 'SUPPORT',
    text: '我每个周末教外婆用手机挂号，这一条写到心坎上了。',
  },
  {
    clauseKey: 'lawful-reporting',
    stance: 'SUPPORT',
    text: '保存证据这几个字很要紧，以前总是一生气就把记录删了。',
  },
];

/** What has been said so far about the draft of the third version (演示稿). */
export const opinionsOnVersion3: OpinionContent[] = [
  { clauseKey: 'recognise-fraud', stance: 'SUPPORT', text: '家人之间约一个暗号，这个办法简单又管用。' },
  { clauseKey: 'moderate-use', stance: 'AMEND', text: '“没有屏幕的一小时”可以写明是和家人在一起的一小时。' },
  { clauseKey: 'official-services', stance: 'SUPPORT', text: '' },
];
