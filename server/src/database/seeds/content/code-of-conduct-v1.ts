import type { ClauseContent } from './content-types.js';

/** First version (演示稿), superseded: kept so that the two can be laid side by side. */
export const clausesOfVersion1: ClauseContent[] = [
  {
    key: 'strong-password',
    quality: 'SECURITY_AWARENESS',
    ordinal: 1,
    title: '使用强密码',
    text: '给重要账号设置足够长、不重复的密码，定期检查登录记录；有条件的账号打开双重验证，验证码不告诉别人。',
  },
  {
    key: 'unknown-links',
    quality: 'SECURITY_AWARENESS',
    ordinal: 2,
    title: '陌生链接不乱点',
    text: '不点来历不明的链接，不扫来历不明的二维码。需要办事的时候，自己打开官方渠道去查询、去办理。',
  },
  {
    key: 'personal-information',
    quality: 'SECURITY_AWARENESS',
    ordinal: 3,
    title: '个人信息少公开',
    text: '证件、住址、定位和行程，能不公开就不公开。发照片之前先看一遍背景，需要遮挡的地方先打上码。',
  },
  {
    key: 'verify-before-forwarding',
    quality: 'CIVILITY_LITERACY',
    ordinal: 4,
    title: '先核实，再转发',
    text: '转发之前看清楚是谁说的、什么时候说的、别处有没有印证。拿不准的消息不转，让谣言到我这里为止。',
  },
  {
    key: 'talk-about-the-matter',
    quality: 'CIVILITY_LITERACY',
    ordinal: 5,
    title: '对事不对人',
    text: '有不同意见，讲事实、讲道理。不说脏话，不攻击别人的长相、口音和家庭，不参与网络上的围攻和谩骂。',
  },
  {
    key: 'respect-originals',
    quality: 'CIVILITY_LITERACY',
    ordinal: 6,
    title: '尊重原创',
    text: '使用别人的文字、图片、音乐和视频，要取得授权，并且注明作者和出处，不把别人的劳动说成自己的。',
  },
  {
    key: 'lawful-conduct',
    quality: 'CONDUCT_HABITS',
    ordinal: 7,
    title: '守法上网',
    text: '遵守法律法规，不造谣、不传谣，不参与网络赌博和刷单，不做线下不敢做、法律不允许做的事情。',
  },
  {
    key: 'moderate-use',
    quality: 'CONDUCT_HABITS',
    ordinal: 8,
    title: '适度用网',
    text: '合理安排上网时间，不沉迷短视频和游戏。吃饭和睡觉前放下手机，多陪家人说说话，多出门走一走。',
  },
  {
    key: 'lawful-reporting',
    quality: 'CONDUCT_HABITS',
    ordinal: 9,
    title: '见到不良就举报',
    text: '遇到诈骗信息、谣言和伤害未成年人的内容，不围观、不扩散，保存好证据，通过正规渠道依法举报。',
  },
  {
    key: 'official-services',
    quality: 'APPLICATION_SKILLS',
    ordinal: 10,
    title: '会用官方渠道',
    text: '学会用官方网站、客户端和小程序办理社保、医保、缴费等日常事务，不轻信代办广告，不向陌生人交费。',
  },
  {
    key: 'recognise-fraud',
    quality: 'APPLICATION_SKILLS',
    ordinal: 11,
    title: '会识别诈骗',
    text: '了解刷单返利、冒充客服、冒充熟人等常见骗局。凡是要求先转账的，都停下来想一想、问一问身边的人。',
  },
  {
    key: 'help-family',
    quality: 'APPLICATION_SKILLS',
    ordinal: 12,
    title: '帮老人和孩子',
    text: '主动帮家里的老人和孩子设置手机，教会他们防骗和保护隐私的基本办法，让一家人都能放心上网。',
  },
];
