/** A hash of the contract's types, defined by `config/index.ts`. */
declare const CONTRACT_SHAPE: string;
