/** App ids that the simulator knows, so that nothing has to be set to try the product out. */
export const simulatedApps = {
  miniProgram: { appid: 'wx5a00000000000001', secret: 'simulated-mini-program-secret-01' },
  h5: { appid: 'wx5a00000000000002', secret: 'simulated-service-account-secret' },
} as const;
