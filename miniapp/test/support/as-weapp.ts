// Import this first: from here on the code believes that it runs in WeChat.
process.env.TARO_ENV = 'weapp';

export {};
