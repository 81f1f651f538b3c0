import { z } from 'zod';
import { envSchema, type VariableNote } from './env.schema.js';

const LINE = 116;

/** The text of `.env.example`: every variable with its reason and default, commented out, straight from the schema. */
export function envExample(): string {
  const blocks = Object.entries(envSchema.shape).map(([name, schema]) => variableBlock(name, schema));
  return [
    '# Every setting of the server. Copy to .env and change what you need; an empty value counts as absent.',
    '# Generated from server/src/config/env.schema.ts: node server/dist/config/print-env-example.js > .env.example',
    '',
    ...blocks,
  ].join('\n');
}

function variableBlock(name: string, schema: z.ZodType): string {
  const { reason, shown } = schema.meta() as VariableNote & Record<string, unknown>;
  const standard = schema.safeParse(undefined).data;
  const value = shown ?? (standard === undefined ? '' : String(standard));
  const depends = shown !== undefined && shown !== '';
  const lines = wrap(depends ? `${reason} Default: ${shown}.` : reason);
  return `${lines.map((line) => `# ${line}`).join('\n')}\n# ${name}=${depends ? '' : value}\n`;
}

function wrap(sentence: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > LINE) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
