/** Which of the two builds runs. Webpack folds both to constants, so that the other side's branch is not shipped. */
export const isWeapp = process.env.TARO_ENV === 'weapp';
export const isH5 = process.env.TARO_ENV === 'h5';

const configuredBase = process.env.TARO_APP_API_BASE ?? '';

/** Scheme and host of the API without a trailing slash. On H5 it is empty: the same origin. */
export const apiOrigin = configuredBase.replace(/\/+$/, '') || (isWeapp ? 'http://127.0.0.1:3000' : '');
