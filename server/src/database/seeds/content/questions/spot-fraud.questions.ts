import { multiple, single, trueFalse } from '../block-makers.js';
import type { QuestionContent } from '../content-types.js';

const courseKey = 'spot-fraud';

/** Questions of 十分钟看懂网络诈骗 (演示). */
export const spotFraudQuestions: QuestionContent[] = [
  single(
    {
      key: 'spot-fraud-q01',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 1,
      stem: '接到“公安局”电话，要求把存款转到“安全账户”配合调查。应该怎么做？',
      explanation: '公安机关没有“安全账户”，也不会在电话里要求转账。挂断，用自己查到的号码核实。',
    },
    ['先转一部分试试', '立刻挂断，自己拨打110核实', '按要求找个没人的地方继续通话', '把家人的卡号也报给对方'],
    'b',
  ),
  single(
    {
      key: 'spot-fraud-q02',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 1,
      stem: '“急、密、转”三个字里，“密”指的是什么？',
      explanation: '骗子要你保密，是怕身边的人提醒你。正事都经得起家人知道。',
    },
    ['密码要复杂', '对方要你对家人保密', '信息要加密传输', '银行要替你保密'],
    'b',
  ),
  trueFalse(
    {
      key: 'spot-fraud-q03',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 1,
      stem: '对方能准确说出我的姓名和订单号，就说明他是真的客服。',
      explanation: '信息可能早已泄露。报得出订单，不等于有资格处理订单，要从官方软件的订单页面联系客服。',
    },
    false,
  ),
  single(
    {
      key: 'spot-fraud-q04',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 2,
      stem: '“客服”让你下载会议软件并打开屏幕共享来退款，最大的危险是什么？',
      explanation: '屏幕共享一开，屏幕上的一切对方都看得到。真正的退款会原路退回，不需要共享屏幕。',
    },
    ['会多花流量', '手机会发热', '你输入的密码和收到的验证码都会被看见', '对方的声音会有延迟'],
    'c',
  ),
  multiple(
    {
      key: 'spot-fraud-q05',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 2,
      stem: '发现自己被骗转账后，正确的做法有哪些？',
      explanation: '越早报警越可能止付，记录就是证据。声称收费追款的，是专骗受害者的第二次骗局。',
    },
    ['尽快拨打110报警', '联系银行或支付平台请求协助', '保留聊天和转账记录', '找自称能追款的“黑客”先交服务费'],
    'abc',
  ),
  trueFalse(
    {
      key: 'spot-fraud-q06',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 1,
      stem: '刷单返利的前几单真的到账了，说明这份兼职可靠。',
      explanation: '小额到账是鱼饵。刷单本身违法违规，凡是要先垫钱的兼职都不要做。',
    },
    false,
  ),
  single(
    {
      key: 'spot-fraud-q07',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 2,
      stem: '好友头像发来消息：“在开会，先帮我转两千。”最稳妥的核实办法是？',
      explanation: '头像、昵称、朋友圈都能照抄。换一个渠道核实，最省事也最可靠。',
    },
    ['看头像是不是他', '翻他的朋友圈', '直接拨打他原来的电话号码', '让他再发一条文字'],
    'c',
  ),
  multiple(
    {
      key: 'spot-fraud-q08',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 2,
      stem: '下面哪些话里带着骗局的味道？',
      explanation: '前三句分别是急、密、转。请你到柜台当面办理，恰恰是正规流程。',
    },
    ['“名额只剩最后两个”', '“这件事不要告诉家里人”', '“交完保证金就能提现”', '“请您带上身份证到柜台办理”'],
    'abc',
  ),
  single(
    {
      key: 'spot-fraud-q09',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 3,
      stem: '“投资老师”发来一个安装包，说是内部交易软件。怎么判断？',
      explanation: '小额提现和晒收益都可以安排。渠道对不对，才是硬道理。',
    },
    [
      '先投小钱，能提现就是真的',
      '看群里同学有没有晒收益',
      '只在持牌机构的官方软件里交易，陌生安装包一律不装',
      '看软件做得漂不漂亮',
    ],
    'c',
  ),
  trueFalse(
    {
      key: 'spot-fraud-q10',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 1,
      stem: '96110打来的电话是反诈预警劝阻专线，看到应当接听。',
      explanation: '96110是反诈预警劝阻专线，打来往往说明你或家人正在遭遇骗局，请及时接听。',
    },
    true,
  ),
];
