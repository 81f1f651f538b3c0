export default defineAppConfig({
  // On H5 the router's slide hides the page below after a while and does not take that back: whoever went back within a
  // third of a second saw an empty page. Pages simply come; WeChat moves its own.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  pages: ['pages/home/index', 'pages/learn/index', 'pages/selections/index', 'pages/me/index'],
  subPackages: [
    { root: 'features/activity', name: 'activity', pages: ['pages/detail/index'] },
    {
      root: 'features/pledge',
      name: 'pledge',
      pages: [
        'pages/read/index',
        'pages/certificate/index',
        'pages/check/index',
        'pages/counters/index',
        'pages/versions/index',
        'pages/diff/index',
      ],
    },
    {
      root: 'features/consultation',
      name: 'consultation',
      pages: ['pages/list/index', 'pages/detail/index', 'pages/mine/index', 'pages/survey/index'],
    },
    {
      root: 'features/groups',
      name: 'groups',
      pages: ['pages/mine/index', 'pages/start/index', 'pages/group/index', 'pages/join/index', 'pages/check/index'],
    },
    {
      root: 'features/gathering',
      name: 'gathering',
      pages: [
        'pages/list/index',
        'pages/detail/index',
        'pages/sign-up/index',
        'pages/mine/index',
        'pages/ticket/index',
      ],
    },
    { root: 'features/search', name: 'search', pages: ['pages/find/index'] },
    { root: 'features/credential', name: 'credential', pages: ['pages/check/index', 'pages/take/index'] },
    { root: 'features/practice', name: 'practice', pages: ['pages/log/index'] },
    {
      root: 'features/classroom',
      name: 'classroom',
      pages: [
        'pages/course/index',
        'pages/lesson/index',
        'pages/quiz/index',
        'pages/certificate/index',
        'pages/notes/index',
        'pages/favourites/index',
      ],
    },
    {
      root: 'features/selection',
      name: 'selection',
      pages: [
        'pages/ballot/index',
        'pages/story/index',
        'pages/receipt/index',
        'pages/my-ballots/index',
        'pages/result/index',
      ],
    },
    {
      root: 'features/account',
      name: 'account',
      pages: [
        'pages/legal/index',
        'pages/profile/index',
        'pages/complaint/index',
        'pages/sessions/index',
        'pages/lost/index',
      ],
    },
    {
      root: 'features/notices',
      name: 'notices',
      pages: [
        'pages/inbox/index',
        'pages/ticket/index',
        'pages/rules/index',
        'pages/complaints/index',
        'pages/complaint/index',
      ],
    },
    { root: 'features/privacy', name: 'privacy', pages: ['pages/center/index', 'pages/guardian/index'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['activity', 'pledge', 'consultation'] },
    'pages/learn/index': { network: 'all', packages: ['classroom'] },
    'pages/selections/index': { network: 'all', packages: ['selection'] },
    'pages/me/index': { network: 'all', packages: ['account', 'privacy', 'notices'] },
  },
  window: {
    navigationBarTitleText: '贵州好网民',
    navigationBarBackgroundColor: '#16325f',
    navigationBarTextStyle: 'white',
    backgroundColor: '#faf6ec',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#54585f',
    selectedColor: '#1f437f',
    backgroundColor: '#fffdf8',
    borderStyle: 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'assets/tab/home.png',
        selectedIconPath: 'assets/tab/home-on.png',
      },
      {
        pagePath: 'pages/learn/index',
        text: '学习',
        iconPath: 'assets/tab/learn.png',
        selectedIconPath: 'assets/tab/learn-on.png',
      },
      {
        pagePath: 'pages/selections/index',
        text: '推选',
        iconPath: 'assets/tab/selections.png',
        selectedIconPath: 'assets/tab/selections-on.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'assets/tab/me.png',
        selectedIconPath: 'assets/tab/me-on.png',
      },
    ],
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
