import type { MachineState } from '@good-netizen/shared/moderation/moderation.dto';

/** Worst first: while one part is not settled, the whole is not. */
const order: readonly MachineState[] = ['PENDING', 'AWAITING_CALLBACK', 'RISKY', 'REVIEW', 'UNAVAILABLE', 'PASS'];

/** What the machine makes of a whole hand-in, from its parts. Nothing to look at passes. */
export function machineStateOf(parts: readonly MachineState[]): MachineState {
  return order.find((state) => parts.includes(state)) ?? 'PASS';
}

/** A person does not begin before the machine is done with it. */
export function isSettled(state: MachineState): boolean {
  return state !== 'PENDING' && state !== 'AWAITING_CALLBACK';
}

/** WeChat's word in ours. What it says beside the three known ones is for a person. */
export function stateOfSuggestion(suggest: string): MachineState {
  if (suggest === 'pass') return 'PASS';
  return suggest === 'risky' ? 'RISKY' : 'REVIEW';
}

const labels: Readonly<Record<number, string>> = {
  100: '正常',
  10001: '广告',
  20001: '时政',
  20002: '色情',
  20003: '辱骂',
  20006: '违法犯罪',
  20008: '欺诈',
  20012: '低俗',
  20013: '版权',
  21000: '其他',
};

/** WeChat's number for what it found, in words. */
export function labelText(label: number | null): string | null {
  return label === null ? null : (labels[label] ?? `未知标签 ${label}`);
}
