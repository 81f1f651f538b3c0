import type { CandidateContent } from './content-types.js';

/** Works of the closed demonstration selection (演示): placeholder works, described in words. */
export const works: CandidateContent[] = [
  {
    number: 1,
    title: '侗歌里的网络安全歌',
    byline: '演示作者·黔东南11',
    regionCode: '522600',
    summary: '音乐：五个声部，每一声部守一道门。',
    cover: 'work-01.svg',
    paragraphs: [
      '用侗族大歌的结构写成的小合唱，五个声部分别唱密码、链接、验证码、转账和举报，最后合成一句“问一声再开门”。',
      '伴奏为合成乐音，歌词为原创，仅作演示。',
    ],
  },
  {
    number: 2,
    title: '苗绣密码',
    byline: '演示作者·黔东南12',
    regionCode: '522600',
    summary: '图文：把一块绣片当作强密码来讲。',
    cover: 'work-02.svg',
    paragraphs: [
      '好绣片不重样、针脚长、有自己才懂的小记号，强密码也是这样。九张长图，从选线讲到收针。',
      '纹样由作者自绘，注明了图案名称与寓意，仅作演示。',
    ],
  },
  {
    number: 3,
    title: '“别点！”',
    byline: '演示作者·贵阳11',
    regionCode: '520100',
    summary: '公益广告：一根手指的四十五秒。',
    cover: 'work-03.svg',
    paragraphs: [
      '全片只拍一根悬在屏幕上方的手指。每一次它要落下去，就有一个声音轻轻地问：你认得他吗？',
      '四十五秒，没有恐吓，没有音乐，最后一秒手机被翻了过去。仅作演示。',
    ],
  },
  {
    number: 4,
    title: '一分钟看懂个人信息保护',
    byline: '演示作者·安顺11',
    regionCode: '520400',
    summary: '视频：一封快递的六次旅行。',
    cover: 'work-04.svg',
    paragraphs: [
      '一张没有撕掉的快递单，从垃圾桶出发，六次转手，最后变成一通能叫出你名字的电话。',
      '用剪纸风格讲清“最少够用”的道理，结尾教三种处理快递单的办法。仅作演示。',
    ],
  },
  {
    number: 5,
    title: '黔味表情包',
    byline: '演示作者·毕节11',
    regionCode: '520500',
    summary: '动漫：二十四个会说方言的小辣椒。',
    cover: 'work-05.svg',
    paragraphs: [
      '二十四个小辣椒，二十四句好好说话：“莫急嘛”“你先讲完”“我查一哈”“算我错”。',
      '画给群里吵起来的人用，不带一个骂人的字。仅作演示。',
    ],
  },
  {
    number: 6,
    title: '桥上念名字',
    byline: '演示作者·黔南11',
    regionCode: '522700',
    summary: 'H5：扫码之前，先念一遍收款人。',
    cover: 'work-06.svg',
    paragraphs: [
      '六个收款码，五真一假，在桥上走一遍，把名字念对了才能过桥。',
      '念错不扣分，桥会亮起一盏灯，告诉你看哪里。仅作演示。',
    ],
  },
  {
    number: 7,
    title: '外婆按不坏',
    byline: '演示作者·遵义11',
    regionCode: '520300',
    summary: '漫画：外婆学手机的三十天。',
    cover: 'work-07.svg',
    paragraphs: [
      '三十格，一天一格。第一天不敢碰，第九天拨错了电话，第十七天给自己关掉了免密支付，第三十天教会了邻居。',
      '每一格的右下角都写着真正的操作步骤。仅作演示。',
    ],
  },
  {
    number: 8,
    title: '回音山',
    byline: '演示作者·黔西南11',
    regionCode: '522300',
    summary: '动画：骂出去的话，山都记着。',
    cover: 'work-08.svg',
    paragraphs: [
      '一个孩子对着山骂人，山把话一句一句还给他；他说了一句对不起，山花了整整一个春天，才还回来一句没关系。',
      '手绘三分钟，无对白。仅作演示。',
    ],
  },
];
