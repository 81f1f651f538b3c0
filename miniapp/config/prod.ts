import type { UserConfigExport } from '@tarojs/cli';

const productionConfig: UserConfigExport<'webpack5'> = {
  h5: { enableSourceMap: false },
  mini: { enableSourceMap: false },
};

export default productionConfig;
