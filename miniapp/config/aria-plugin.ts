import path from 'node:path';
import { ariaComponents } from './aria-attributes';

interface MiniPlatform {
  runtimePath: string | string[];
  template?: { mergeComponents(context: unknown, components: unknown): void };
}

interface PluginContext {
  registerMethod(method: { name: string; fn: (platform: MiniPlatform) => void }): void;
}

/** Lets aria attributes through to WeChat's own components. H5 needs nothing: there they are plain attributes. */
export default function ariaPlugin(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      platform.template.mergeComponents(context, ariaComponents());
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'aria-runtime.js')].flat();
    },
  });
}
