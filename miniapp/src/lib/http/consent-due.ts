type Ask = () => Promise<boolean>;

let ask: Ask = () => Promise.resolve(false);
let running: Promise<boolean> | null = null;

/** Says how a person is asked when the server wants the documents agreed to anew. */
export function onConsentDue(asker: Ask): void {
  ask = asker;
}

/** Asks, once however many requests were refused at the same moment. True: agreed, try again. */
export function askWhatIsDue(): Promise<boolean> {
  running ??= ask().finally(() => {
    running = null;
  });
  return running;
}
