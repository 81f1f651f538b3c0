import { multiple, single, trueFalse } from '../block-makers.js';
import type { QuestionContent } from '../content-types.js';

const courseKey = 'elder-privacy';

/** Questions of 长辈也能学会的隐私设置 (演示). */
export const elderPrivacyQuestions: QuestionContent[] = [
  trueFalse(
    {
      key: 'elder-privacy-q01',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 1,
      stem: '教长辈用手机，最好由晚辈直接代劳，长辈看着就行。',
      explanation: '手要长辈自己来动才记得住。晚辈在旁边看着、等着，就是最好的帮忙。',
    },
    false,
  ),
  single(
    {
      key: 'elder-privacy-q02',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 1,
      stem: '看不清手机上的字，应该先找哪里？',
      explanation: '系统自带字体大小，聊天软件里也常有“关怀模式”，用不着另装软件。',
    },
    ['设置里的“显示”，调“字体大小”', '换一部新手机', '把手机音量调大', '下载一个放大镜软件'],
    'a',
  ),
  single(
    {
      key: 'elder-privacy-q03',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 1,
      stem: '下面哪个锁屏密码更合适？',
      explanation: '生日和顺子最容易被猜到。锁屏密码和支付密码还要用两个不同的数。',
    },
    ['123456', '自己的生日', '一个家里人才懂、别人猜不到的六位数', '000000'],
    'c',
  ),
  trueFalse(
    {
      key: 'elder-privacy-q04',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 1,
      stem: '把锁屏上的通知改成“隐藏内容”，自己就再也看不到消息了。',
      explanation: '解锁之后照样能看。隐藏内容只是不让旁人看见验证码和聊天内容。',
    },
    false,
  ),
  multiple(
    {
      key: 'elder-privacy-q05',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 2,
      stem: '发照片之前应该看哪几处？',
      explanation: '前三处关系到隐私和安全。亮不亮是好不好看的事。',
    },
    ['有没有证件、车票、门牌号', '有没有孩子的正脸和校服', '有没有带上所在位置', '照片够不够亮'],
    'abc',
  ),
  single(
    {
      key: 'elder-privacy-q06',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 2,
      stem: '每个月都被悄悄扣走十五块钱，最可能在哪里找到原因？',
      explanation: '打开支付设置，看看自动续费和免密支付里有没有不认识的项目，关掉就好。',
    },
    ['相册', '支付软件里的“自动续费”和“免密支付”', '通讯录', '天气软件'],
    'b',
  ),
  single(
    {
      key: 'elder-privacy-q07',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 2,
      stem: '一个手电筒软件要看您的通讯录，应该选？',
      explanation: '用不着的权限就不给。真要用的时候，软件会再问您。',
    },
    ['允许，不然用不了', '不允许，它用不着', '把通讯录删掉', '先允许再说'],
    'b',
  ),
  trueFalse(
    {
      key: 'elder-privacy-q08',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 1,
      stem: '出门旅游，最好回家以后再发照片和行程。',
      explanation: '人还没到家就发行程，等于告诉大家家里没人。',
    },
    true,
  ),
  multiple(
    {
      key: 'elder-privacy-q09',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 2,
      stem: '手机丢了以后，应当尽快做哪几件事？',
      explanation: '越快越好。手机号和支付账户先停住，再补办不迟。',
    },
    [
      '打电话给运营商挂失手机号',
      '冻结或挂失支付账户和银行卡',
      '告诉家人，防止有人冒充您',
      '先等两天看看有没有人送回来',
    ],
    'abc',
  ),
  single(
    {
      key: 'elder-privacy-q10',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 1,
      stem: '长辈第三次问同一个步骤，哪句话更合适？',
      explanation: '耐心是最好的教具。把步骤写成大字贴在看得见的地方，比说十遍都管用。',
    },
    ['“我不是教过您了吗”', '“您别用了，我来弄”', '“我们再来一遍，我写三行大字贴着”', '“算了，学不会就不学”'],
    'c',
  ),
];
