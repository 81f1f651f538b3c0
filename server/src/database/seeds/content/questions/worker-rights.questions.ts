import { multiple, single, trueFalse } from '../block-makers.js';
import type { QuestionContent } from '../content-types.js';

const courseKey = 'worker-rights';

/** Questions of 职工权益线上怎么办 (演示). */
export const workerRightsQuestions: QuestionContent[] = [
  single(
    {
      key: 'worker-rights-q01',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 1,
      stem: '职工维权服务热线是哪一个？',
      explanation: '12351是职工维权服务热线；人社方面的问题可以打12333。',
    },
    ['12351', '10086', '96110', '12306'],
    'a',
  ),
  multiple(
    {
      key: 'worker-rights-q02',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 1,
      stem: '平时就该留存的材料有哪些？',
      explanation: '前三样是自己的证据。别人的证件信息不要收集，更不要外传。',
    },
    ['劳动合同', '工资条或转账记录', '考勤和排班通知', '同事的身份证照片'],
    'abc',
  ),
  trueFalse(
    {
      key: 'worker-rights-q03',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 1,
      stem: '截图留证时，只截对自己有利的那一句就够了。',
      explanation: '要截全：带上日期、对方名字和前后几句话，断章取义的截图很难采信。',
    },
    false,
  ),
  single(
    {
      key: 'worker-rights-q04',
      courseKey,
      quality: 'CONDUCT_HABITS',
      difficulty: 2,
      stem: '发现工资少算了加班费，先怎么说比较好？',
      explanation: '有时间、有数字、不带火气，对方好回复，自己也留了底。',
    },
    ['在朋友圈曝光老板', '用文字请对方核对，写明月份和小时数', '直接旷工', '在群里骂人'],
    'b',
  ),
  trueFalse(
    {
      key: 'worker-rights-q05',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 2,
      stem: '劳动仲裁不收费，符合条件的法律援助也不收费。',
      explanation: '凡是自称“包赢”、要先交服务费的线上代办维权，都要格外小心。',
    },
    true,
  ),
  single(
    {
      key: 'worker-rights-q06',
      courseKey,
      quality: 'SECURITY_AWARENESS',
      difficulty: 2,
      stem: '“律师助理”加好友，要你先发身份证正反面和工资流水。应该？',
      explanation: '先确认身份和委托关系，再交材料。材料交出去就收不回来了。',
    },
    ['马上发，越快越好', '不发，去正规律所或法律援助中心，签书面委托再给', '打上“仅供维权”就可以发', '让工友帮忙发'],
    'b',
  ),
  trueFalse(
    {
      key: 'worker-rights-q07',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 1,
      stem: '只有签了正式合同的办公室职工才能加入工会。',
      explanation: '加入工会不分用工形式，货车司机、快递员、外卖配送员等都可以加入。',
    },
    false,
  ),
  multiple(
    {
      key: 'worker-rights-q08',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 2,
      stem: '在线上平台反映问题，应当写清楚哪些？',
      explanation: '四句话写清楚就够，别人的个人信息不要放进去。',
    },
    ['我是谁、在哪里上班', '什么时候发生了什么', '我想要什么结果', '其他工友的身份证号和住址'],
    'abc',
  ),
  single(
    {
      key: 'worker-rights-q09',
      courseKey,
      quality: 'CIVILITY_LITERACY',
      difficulty: 2,
      stem: '工友群里传“厂里要裁一半人”，没有出处。怎么做？',
      explanation: '没有核实的消息会让一屋子人睡不着。先问清楚，再说话。',
    },
    ['转到其他群提醒大家', '先向单位或工会核实，没核实前不转', '编一段更详细的', '马上辞职'],
    'b',
  ),
  single(
    {
      key: 'worker-rights-q10',
      courseKey,
      quality: 'APPLICATION_SKILLS',
      difficulty: 3,
      stem: '单位迟迟不交社保，下面哪种路径比较稳妥？',
      explanation: '先查、先留证、先沟通，再走人社和仲裁。挂靠代缴违规，也不保险。',
    },
    [
      '先查自己的缴费记录并留证，再向单位、工会沟通，不成就向人社部门反映或申请仲裁',
      '找人黑进公司系统',
      '花钱找网上代缴挂靠',
      '等退休再说',
    ],
    'a',
  ),
];
