/* This file must load on any Node that knows modules, so it uses old syntax only and imports nothing. */

/** Ends with one sentence when this Node is too old for the project; nothing newer has been read at that moment. */
export function requireNode() {
  var parts = process.versions.node.split('.');
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    '需要 Node 20.19 或更新的版本，这里是 ' +
      process.version +
      '。\nNode 20.19 or newer is needed, this is ' +
      process.version +
      ': https://nodejs.org\n',
  );
  process.exit(1);
}

/** Runs a script's `main`, given as a loader so that it is read only after the check. A refusal is its sentence, no stack. */
export function runMain(load) {
  requireNode();
  load()
    .then(function (module) {
      return module.main();
    })
    .catch(function (error) {
      process.stderr.write('\n' + (error && error.refusal ? error.message : (error && error.stack) || error) + '\n');
      process.exitCode = 1;
    });
}
