import type { UserConfigExport } from '@tarojs/cli';

const developmentConfig: UserConfigExport<'webpack5'> = {
  h5: { devServer: { port: 10086, open: false, proxy: { '/api': { target: 'http://127.0.0.1:3000' } } } },
};

export default developmentConfig;
