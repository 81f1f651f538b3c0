// What Taro's build defines for the code.
process.env.TARO_ENV ??= 'h5';
Object.assign(globalThis, {
  CONTRACT_SHAPE: 'tests',
  DEPRECATED_ADAPTER_COMPONENT: false,
  ENABLE_INNER_HTML: true,
  ENABLE_ADJACENT_HTML: true,
  ENABLE_CLONE_NODE: true,
  ENABLE_CONTAINS: true,
  ENABLE_SIZE_APIS: false,
  ENABLE_TEMPLATE_CONTENT: true,
  ENABLE_MUTATION_OBSERVER: false,
});
