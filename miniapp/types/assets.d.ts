declare module '*.png' {
  const url: string;
  export default url;
}

declare module '*.svg' {
  const url: string;
  export default url;
}

declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which of the two builds this is; webpack puts the literal in its place. */
    TARO_ENV: 'weapp' | 'h5';
    /** Where the API lives: empty means the same origin (H5) or the local server (WeChat). */
    TARO_APP_API_BASE?: string;
  }
}
