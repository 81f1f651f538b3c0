/** A reporter for `node --test`: one JSON line per test. Suites and files are counted only when they themselves fail or are left out. */
export default async function* lineReporter(events) {
  const path = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') {
      path.length = data.nesting;
      path[data.nesting] = data.name;
    }
    const line = lineOf(type, data, path);
    if (line) yield `${JSON.stringify(line)}\n`;
  }
}

function lineOf(type, data, path) {
  if (type !== 'test:pass' && type !== 'test:fail') return null;
  const name = [...path.slice(0, data.nesting), data.name].join(' › ');
  if (data.skip !== undefined || data.todo !== undefined) {
    return { kind: 'skip', name, reason: reasonOf(data.skip ?? data.todo) };
  }
  if (type === 'test:fail') return failureOf(name, data);
  const isContainer = data.details?.type === 'suite' || data.file === data.name;
  return isContainer ? null : { kind: 'pass', name };
}

const reasonOf = (skip) => (typeof skip === 'string' && skip !== '' ? skip : 'no reason given');

/** A suite fails because of its tests, which are counted; only a failing hook is a failure of its own. */
function failureOf(name, { details }) {
  const { error } = details;
  if (error?.failureType === 'subtestsFailed') return null;
  const cause = error?.cause ?? error;
  return { kind: 'fail', name, error: cause?.stack ?? String(cause?.message ?? cause) };
}
