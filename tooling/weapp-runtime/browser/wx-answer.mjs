/** WeChat's way of answering: `success` or `fail`, then `complete`, later than the call; a promise when nobody listens. */
export function answering(name, work) {
  return (options = {}) => {
    const { success, fail, complete } = options;
    const outcome = Promise.resolve()
      .then(() => work(options))
      .then(
        (result) => ({ done: true, told: { errMsg: `${name}:ok`, ...result } }),
        (error) => ({ done: false, told: { errMsg: `${name}:fail ${error?.message ?? error}`, errno: error?.errno } }),
      );
    if (!success && !fail && !complete) {
      return outcome.then(({ done, told }) => (done ? told : Promise.reject(told)));
    }
    void outcome.then(({ done, told }) => {
      (done ? success : fail)?.(told);
      complete?.(told);
    });
    return undefined;
  };
}

/** The calls of an object `{ name: work }`, each in WeChat's way. */
export const allAnswering = (works) =>
  Object.fromEntries(Object.entries(works).map(([name, work]) => [name, answering(name, work)]));
