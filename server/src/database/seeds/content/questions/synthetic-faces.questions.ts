import { multiple, single, trueFalse } from '../block-makers.js';
import type { QuestionContent } from '../content-types.js';

const courseKey = 'synthetic-faces';

/** Questions of 识别AI换脸换声 (演示). */
export const syntheticFacesQuestions: QuestionContent[] = [
  single(
    {
      key: 'synthetic-faces-q01',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 1,
      stem: '视频里是儿子的脸和声音，说急需用钱。最先该做什么？',
      explanation: '换渠道核实最要紧。能造出一张脸，造不出他口袋里那部手机。',
    },
    ['马上转，救急要紧', '挂断，用他原来的电话号码打回去', '让他再说一遍', '发一个红包试试'],
    'b',
  ),
  trueFalse(
    {
      key: 'synthetic-faces-q02',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 2,
      stem: '仔细看没有看出破绽，就可以断定视频是真的。',
      explanation: '看出破绽可以断定是假，看不出破绽不能断定是真。靠核实，不靠眼力。',
    },
    false,
  ),
  multiple(
    {
      key: 'synthetic-faces-q03',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 2,
      stem: '下面哪些现象值得怀疑？',
      explanation: '口音不是破绽，不该因此怀疑人。边缘、嘴形、光影才是要看的。',
    },
    ['脸的边缘发虚、闪动', '嘴形和声音对不上', '光线和影子方向不一致', '对方说话带口音'],
    'abc',
  ),
  single(
    {
      key: 'synthetic-faces-q04',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 1,
      stem: '家里的暗号，哪一个更合适？',
      explanation: '暗号要没在网上说过、外人猜不到，好记又好笑最好。',
    },
    ['写在朋友圈签名里的那句话', '只有家里人知道的一件旧事', '孩子的生日', '门牌号'],
    'b',
  ),
  trueFalse(
    {
      key: 'synthetic-faces-q05',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 1,
      stem: '给同学换一张搞笑的脸发到群里，只要好玩就没关系。',
      explanation: '未经同意使用别人的脸和声音会侵害其权益，也可能让当事人很难受。',
    },
    false,
  ),
  single(
    {
      key: 'synthetic-faces-q06',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 2,
      stem: '自己用AI做了一段视频要发布，应当怎样？',
      explanation: '标清楚是对看的人负责，也是规定的要求。',
    },
    ['不说明，更有悬念', '明确标出由AI生成', '去掉水印', '说是实拍'],
    'b',
  ),
  multiple(
    {
      key: 'synthetic-faces-q07',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 2,
      stem: '怎样少给别人一点合成的素材？',
      explanation: '素材越少，伪造越难。公开的高清自拍恰恰是最好用的素材。',
    },
    [
      '把清晰正脸和长语音设成好友可见',
      '不参加来路不明的人脸测试小程序',
      '人脸支付再配一道密码',
      '多拍高清自拍公开发布',
    ],
    'abc',
  ),
  trueFalse(
    {
      key: 'synthetic-faces-q08',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 2,
      stem: '请对方在视频里把手从脸前慢慢晃过，有时能看出换脸的破绽。',
      explanation: '遮挡时边缘容易发虚、闪动。但技术在进步，最后还是要换渠道核实。',
    },
    true,
  ),
  single(
    {
      key: 'synthetic-faces-q09',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 2,
      stem: '发现有人用合成视频冒充本地医生卖药。怎么做？',
      explanation: '转发会让更多人看到假视频。留证、举报，再单独提醒家人。',
    },
    ['转给老人们提醒一下', '留存链接和截图，向平台和有关部门举报，并告诉家里老人', '在下面评论骂人', '买一盒试试真假'],
    'b',
  ),
  single(
    {
      key: 'synthetic-faces-q10',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 3,
      stem: '单位财务收到“领导”的视频通话，要求立即付款。最稳妥的制度是？',
      explanation: '制度比眼力可靠。任何人、任何金额，都多走一次确认。',
    },
    ['看清脸就付', '让领导多说两句', '凡线上提出的付款，一律用另一渠道二次确认并走审批', '小于五万就直接付'],
    'c',
  ),
];
