import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import webpack from 'webpack';
import developmentConfig from './dev';
import productionConfig from './prod';

const sharedSource = path.resolve(__dirname, '..', '..', 'shared', 'src');

/** Changes with the contract's types: a kept answer of another shape is not read. */
function contractShape(): string {
  const files = readdirSync(sharedSource, { recursive: true, encoding: 'utf8' });
  const hash = createHash('sha256');
  for (const file of files.filter((name) => name.endsWith('.dto.ts')).sort()) {
    hash.update(readFileSync(path.join(sharedSource, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** The little of webpack-chain that is used here; its own types are not installed beside Taro. */
interface WebpackChain {
  merge(configuration: unknown): unknown;
  resolve: { set(key: string, value: unknown): unknown };
  plugin(name: string): { use(plugin: unknown, options: unknown[]): unknown };
}

const cssModules = {
  enable: true,
  config: { namingPattern: 'module', generateScopedName: '[local]_[hash:base64:5]' },
};

/** A picture inlined in a script weighs a third more, and is loaded by pages that do not show it. (0 would mean the default.) */
const picturesAsFiles = { limit: 1 };

/** The whole design is in CSS pixels and scales through custom properties, so nothing is turned into rpx or rem. */
const pxtransform = { enable: false, config: {} };

/** Inside the shared package relative imports end in `.js`, as Node wants them; here they lead to TypeScript. */
function resolveSharedSources(chain: WebpackChain): void {
  chain.resolve.set('extensionAlias', { '.js': ['.ts', '.js'] });
}

/** WeChat has no AbortController, and without one every react-query query stays pending for ever. */
function provideAbortController(chain: WebpackChain): void {
  const ponyfill = 'abortcontroller-polyfill/dist/cjs-ponyfill.js';
  chain
    .plugin('provide-abort-controller')
    .use(webpack.ProvidePlugin, [
      { AbortController: [ponyfill, 'AbortController'], AbortSignal: [ponyfill, 'AbortSignal'] },
    ]);
}

/** Otherwise every page's chunk carries its own copy of the components, their styles and Taro's own elements. */
function shareComponents(chain: WebpackChain): void {
  chain.merge({
    optimization: {
      splitChunks: {
        cacheGroups: {
          vendors: {
            name: 'page-vendors',
            chunks: 'async',
            minChunks: 2,
            priority: 10,
            enforce: true,
            // The maker of QR codes is for tickets and doors alone.
            test: /[\\/]node_modules[\\/](?!.*(qrcode|dijkstrajs))/,
          },
          components: {
            name: 'components',
            chunks: 'all',
            minChunks: 2,
            priority: 20,
            enforce: true,
            test: /[\\/]miniapp[\\/]src[\\/](components|lib)[\\/]/,
          },
        },
      },
    },
  });
}

const baseConfig: UserConfigExport<'webpack5'> = {
  projectName: 'good-netizen',
  date: '2018-05-01',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  plugins: [path.resolve(__dirname, 'aria-plugin.ts')],
  framework: 'react',
  defineConstants: { CONTRACT_SHAPE: JSON.stringify(contractShape()) },
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: { '@': path.resolve(__dirname, '..', 'src'), '@good-netizen/shared': sharedSource },
  terser: {
    enable: true,
    config: {
      compress: { passes: 2 },
      // Taro's H5 default breaks `#private` fields when keys are quoted; escaped Chinese would weigh twice as much.
      output: { quote_keys: false, keep_quoted_props: false, ascii_only: false },
    },
  },
  mini: {
    compile: { include: [sharedSource] },
    optimizeMainPackage: { enable: true },
    imageUrlLoaderOption: picturesAsFiles,
    // Nothing here writes HTML; without its parser the main package is lighter.
    runtime: {
      enableInnerHTML: false,
      enableAdjacentHTML: false,
      enableTemplateContent: false,
      enableCloneNode: false,
    },
    // Modules are scoped, so the order in which their styles meet does not matter.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform, cssModules },
    webpackChain(chain: WebpackChain) {
      resolveSharedSources(chain);
      provideAbortController(chain);
    },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    imageUrlLoaderOption: picturesAsFiles,
    compile: { include: [sharedSource] },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform, cssModules },
    webpackChain(chain: WebpackChain) {
      resolveSharedSources(chain);
      shareComponents(chain);
    },
  },
};

export default defineConfig<'webpack5'>((merge) =>
  merge({}, baseConfig, process.env.NODE_ENV === 'development' ? developmentConfig : productionConfig),
);
