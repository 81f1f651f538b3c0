/**
 * The version of the contract in this package. A client sends it as `x-contract-version`; the server answers 426 to
 * another major version, so that an old mini-program says "请更新" and not something strange.
 */
export const CONTRACT_VERSION = '1.0';
export const CONTRACT_VERSION_HEADER = 'x-contract-version';
export const IDEMPOTENCY_KEY_HEADER = 'idempotency-key';
