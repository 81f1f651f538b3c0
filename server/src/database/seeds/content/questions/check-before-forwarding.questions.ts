import { multiple, single, trueFalse } from '../block-makers.js';
import type { QuestionContent } from '../content-types.js';

const courseKey = 'check-before-forwarding';

/** Questions of 转发之前三步核实 (演示). */
export const checkBeforeForwardingQuestions: QuestionContent[] = [
  single(
    {
      key: 'check-before-forwarding-c1',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 1,
      stem: '一段暴雨视频今天在群里传开，画面右下角的日期却是三年前的。这条消息最可能是？',
      explanation: '很多谣言不是假的，是旧的：旧事换上新的地名和日期，就成了新谣言。',
      checkpoint: { lessonOrdinal: 1, blockId: 'c1' },
    },
    ['今天刚发生的事', '旧事当成新事来传', '天气预报'],
    'b',
  ),
  single(
    {
      key: 'check-before-forwarding-q01',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 1,
      stem: '转发之前的三步，顺序是？',
      explanation: '先看是谁说的，再看是哪天的事，最后看别处有没有印证。',
    },
    ['点赞、评论、转发', '来源、时间、旁证', '截图、配文、发群', '标题、封面、结尾'],
    'b',
  ),
  trueFalse(
    {
      key: 'check-before-forwarding-q02',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 1,
      stem: '一张聊天截图就可以当作可靠的来源。',
      explanation: '截图可以改字、改日期、改头像，还会切掉上下文。要去找原文，找不到就先不信。',
    },
    false,
  ),
  single(
    {
      key: 'check-before-forwarding-q03',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 2,
      stem: '“暴雨淹了大桥”的视频在群里传，长按搜图发现三年前就有。这说明？',
      explanation: '很多谣言不是假的，是旧的。时间是第二步要看的东西。',
    },
    ['大桥又被淹了', '旧闻被换了地名或日期重新传播', '搜图出错了', '可以放心转'],
    'b',
  ),
  multiple(
    {
      key: 'check-before-forwarding-q04',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 2,
      stem: '下面哪些算得上旁证？',
      explanation: '同一张截图转三个群，仍然只有一个来源。',
    },
    ['权威媒体的报道', '政府部门官方渠道的通报', '另外三个群里的同一张截图', '辟谣平台的查证结果'],
    'abd',
  ),
  trueFalse(
    {
      key: 'check-before-forwarding-q05',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 1,
      stem: '发现自己转错了，悄悄删掉就可以了，不用说明。',
      explanation: '看过的人还会接着传。删掉之后，要在同一个地方说清楚哪里错了、正确的是什么。',
    },
    false,
  ),
  single(
    {
      key: 'check-before-forwarding-q06',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 2,
      stem: '长辈在家族群转了假消息，哪种做法更好？',
      explanation: '给人留面子，也让他成为辟谣的人，他以后会比谁都小心。',
    },
    ['在群里当众指出“这是谣言”', '私下把官方说法发给他，请他自己到群里讲', '退出家族群', '转一条更吓人的压下去'],
    'b',
  ),
  single(
    {
      key: 'check-before-forwarding-q07',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 2,
      stem: '遇到煽动骂战的帖子，合适的做法是？',
      explanation: '吵一句就替它添一分热度。留证、举报，不围观不扩散。',
    },
    ['下场骂回去', '转给更多人看', '不参与争吵，留证据后通过平台或12377举报', '换个小号再骂'],
    'c',
  ),
  trueFalse(
    {
      key: 'check-before-forwarding-q08',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 2,
      stem: '“我只是转发，不是我编的”，所以造成后果也不用承担任何责任。',
      explanation: '明知或应当核实而未核实就扩散，情节严重的同样可能承担法律责任。',
    },
    false,
  ),
  multiple(
    {
      key: 'check-before-forwarding-q09',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 2,
      stem: '核实一张图片，可以用哪些办法？',
      explanation: '搜图、看细节、找原文都管用。声音大不等于是真的。',
    },
    [
      '用搜图功能找它最早出现的地方',
      '看招牌、车牌、衣着和季节是否对得上',
      '找原发布者的完整图文',
      '看评论里谁的声音大',
    ],
    'abc',
  ),
  single(
    {
      key: 'check-before-forwarding-q10',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 3,
      stem: '一条消息来源是认证账号，时间是今天，但别处都没有。最合适的做法是？',
      explanation: '三步里缺一步，就先不转。晚一小时不耽误什么，也不必抢着下结论。',
    },
    ['立刻转发，抢第一', '等一等，看有没有旁证，再决定', '改几个字再转', '直接判定它是谣言并举报'],
    'b',
  ),
];
