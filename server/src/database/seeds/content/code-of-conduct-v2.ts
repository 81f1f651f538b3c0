import type { ClauseContent } from './content-types.js';

/** Second version (演示稿), in force. */
export const clausesOfVersion2: ClauseContent[] = [
  {
    key: 'strong-password',
    quality: 'SECURITY_AWARENESS',
    ordinal: 1,
    title: '管好密码这把锁',
    text: '重要账号各用各的密码，长一些、不用生日和手机号；能开双重验证的都打开。验证码等于钥匙，任何人来要都不给。',
  },
  {
    key: 'unknown-links',
    quality: 'SECURITY_AWARENESS',
    ordinal: 2,
    title: '陌生链接不乱点',
    text: '不点来历不明的链接，不扫来历不明的码，不装来历不明的软件。要办事，就自己打开官方渠道去查、去办。',
  },
  {
    key: 'personal-information',
    quality: 'SECURITY_AWARENESS',
    ordinal: 3,
    title: '个人信息少公开',
    text: '证件、住址、定位、孩子的学校和正脸照，能不发就不发。晒图之前先打码，也不把别人的信息当谈资往外传。',
  },
  {
    key: 'verify-before-forwarding',
    quality: 'CIVILITY_LITERACY',
    ordinal: 4,
    title: '先核实，再转发',
    text: '看清是谁说的、什么时候说的、别处有没有印证。拿不准的先停一停；转错了就公开更正，不让谣言借我的手走远。',
  },
  {
    key: 'talk-about-the-matter',
    quality: 'CIVILITY_LITERACY',
    ordinal: 5,
    title: '对事不对人',
    text: '有不同意见，讲事实、讲道理、好好说话。不起外号、不翻隐私、不带头围攻，给别人留余地，也给自己留体面。',
  },
  {
    key: 'respect-originals',
    quality: 'CIVILITY_LITERACY',
    ordinal: 6,
    title: '尊重原创有来处',
    text: '用别人的图文音像，先看授权，再注明作者和出处。民族歌舞、刺绣蜡染这些老手艺，更要说清来自哪寨哪人。',
  },
  {
    key: 'lawful-conduct',
    quality: 'CONDUCT_HABITS',
    ordinal: 7,
    title: '守法上网有底线',
    text: '网络不是法外之地。不造谣、不传谣，不出借账号和银行卡，不刷单、不赌博，不做线下不敢做、法律不许做的事。',
  },
  {
    key: 'moderate-use',
    quality: 'CONDUCT_HABITS',
    ordinal: 8,
    title: '放下手机陪家人',
    text: '吃饭时、睡觉前、孩子说话时，把手机放远一点。和家里人商量好用网的时间，大人先做到，再去要求孩子。',
  },
  {
    key: 'lawful-reporting',
    quality: 'CONDUCT_HABITS',
    ordinal: 9,
    title: '见到不良就举报',
    text: '遇到诈骗、谣言和伤害未成年人的内容，留好证据，通过正规渠道举报；不围观、不扩散、不替它添热度。',
  },
  {
    key: 'official-services',
    quality: 'APPLICATION_SKILLS',
    ordinal: 10,
    title: '办事认准官方渠道',
    text: '社保、医保、证照、缴费，学会用官方网站、客户端和小程序来办，少跑腿、不被骗，也把会用的办法教给别人。',
  },
  {
    key: 'recognise-fraud',
    quality: 'APPLICATION_SKILLS',
    ordinal: 11,
    title: '识得骗局与假脸',
    text: '先转账的好处不要信，催得越急越要停。视频里的脸和声音也可能是合成的，换个渠道、问个旧事，再作决定。',
  },
  {
    key: 'help-family',
    quality: 'APPLICATION_SKILLS',
    ordinal: 12,
    title: '帮老带小一起学',
    text: '帮长辈调大字体、关掉免密支付，帮孩子设好未成年人模式。耐心多教一遍，让一家人都会用网、敢用网、用好网。',
  },
];
