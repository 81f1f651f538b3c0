import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The server that `npm run dev` asks; the built console asks the server that it came from. */
const server = process.env.GOOD_NETIZEN_SERVER ?? 'http://localhost:3000';

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${here('./src')}/` },
      { find: /^@good-netizen\/shared\//, replacement: `${here('../shared/src')}/` },
    ],
  },
  build: {
    target: ['chrome100', 'edge100', 'firefox100', 'safari15'],
    // Scripts come as files: the page's policy lets no inline script in.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      output: {
        hashCharacters: 'hex',
        entryFileNames: 'assets/[name].[hash:10].js',
        chunkFileNames: 'assets/[name].[hash:10].js',
        assetFileNames: 'assets/[name].[hash:10][extname]',
      },
    },
  },
  server: { port: 5173, proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } } },
});
