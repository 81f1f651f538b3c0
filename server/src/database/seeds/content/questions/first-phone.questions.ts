import { multiple, single, trueFalse } from '../block-makers.js';
import type { QuestionContent } from '../content-types.js';

const courseKey = 'first-phone';

/** Questions of 孩子第一部手机：家庭网络公约怎么定 (演示). */
export const firstPhoneQuestions: QuestionContent[] = [
  single(
    {
      key: 'first-phone-q01',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 1,
      stem: '孩子在网上受了欺负，家长最先该说的是？',
      explanation: '孩子不敢说，多半是怕挨骂、怕没收手机。先帮忙，才有下一次开口。',
    },
    ['“早就叫你别玩手机”', '“我先帮你，不先骂你”', '“手机没收一个月”', '“别理他就好了”'],
    'b',
  ),
  trueFalse(
    {
      key: 'first-phone-q02',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 1,
      stem: '家庭网络公约只需要写孩子的义务。',
      explanation: '大人也要写自己的一半。孩子看不见我们说什么，只看得见我们做什么。',
    },
    false,
  ),
  multiple(
    {
      key: 'first-phone-q03',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 2,
      stem: '公约里写清楚哪几样比较周全？',
      explanation: '时间、内容、金钱、交往，四栏写清，大多数争吵就有了依据。',
    },
    ['用网的时间', '内容和软件', '花钱的规矩', '和陌生人交往的规矩'],
    'abcd',
  ),
  single(
    {
      key: 'first-phone-q04',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 2,
      stem: '孩子今晚超时二十分钟，哪种处理更好？',
      explanation: '后果要小、要快、要事先写明，孩子才明白规矩和后果的关系。',
    },
    ['没收手机一个月', '当众批评', '按事先约定，明天少用二十分钟', '假装没看见'],
    'c',
  ),
  trueFalse(
    {
      key: 'first-phone-q05',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 1,
      stem: '可以把孩子的正脸照、校服和学校定位一起发到网上，反正都是好友。',
      explanation: '好友圈也可能被转出去。正脸、校服、定位放在一起，等于告诉别人孩子是谁、在哪里。',
    },
    false,
  ),
  single(
    {
      key: 'first-phone-q06',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 1,
      stem: '给孩子的手机设置未成年人模式，怎样做更合适？',
      explanation: '设置是护栏，不是围墙。说清楚理由，过几个月再一起看看能不能放宽。',
    },
    ['趁孩子睡着偷偷设', '当着孩子的面设，说明每一项是为什么', '设好以后再也不改', '请别人远程帮忙设'],
    'b',
  ),
  multiple(
    {
      key: 'first-phone-q07',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 2,
      stem: '为了避免孩子误付款，可以做哪些事？',
      explanation: '前三样都是有用的护栏。密码写在手机壳后面，等于没有密码。',
    },
    ['不在孩子手机上绑定大人的银行卡', '关闭免密支付', '应用商店设为安装和购买需家长同意', '把支付密码写在手机壳后面'],
    'abc',
  ),
  trueFalse(
    {
      key: 'first-phone-q08',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 2,
      stem: '没有经过孩子同意，家长也不宜把孩子的成绩单发到网上。',
      explanation: '孩子也有隐私和自尊。发之前问一声，是在教他怎样尊重别人。',
    },
    true,
  ),
  single(
    {
      key: 'first-phone-q09',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 3,
      stem: '孩子说网友约他周末单独见面。更合适的回应是？',
      explanation: '一口回绝，孩子下次可能就不说了。先听，再讲清底线，由大人陪同核实。',
    },
    ['答应他去，锻炼独立', '立刻删掉软件', '先听他说完，约好不单独见网友，需要时由家长陪同核实', '告诉他网友都是坏人'],
    'c',
  ),
  single(
    {
      key: 'first-phone-q10',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 1,
      stem: '公约定好之后，多久看一次比较合适？',
      explanation: '孩子在长大，公约也要跟着长。每月十分钟，改完写上日期、签上名字。',
    },
    ['再也不用看', '出了问题再看', '大约每个月一家人坐下来改一次', '等孩子十八岁'],
    'c',
  ),
];
