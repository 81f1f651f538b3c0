/** App ids that the simulator knows, so that nothing has to be set to try the product out. */
export const simulatedApps = {
  miniProgram: { appid: 'wx5a00000000000001', secret: 'simulated-mini-program-secret-01' },
  h5: { appid: 'wx5a00000000000002', secret: 'simulated-service-account-secret' },
} as const;

/** Secrets of the message push that the simulator sends. */
export const simulatedPush = {
  token: 'SimulatedPushToken',
  aesKey: 'SimulatedEncodingAESKey00000000000000000001',
} as const;

/** Subscription templates that the simulator knows. */
export const simulatedTemplates = [
  'OPINION_REPLIED=sim-template-opinion-replied-00000000000000/thing1,thing2,time3',
  'TICKET_DECIDED=sim-template-ticket-decided-000000000000000/thing1,phrase2,time3',
  'COMPLAINT_ANSWERED=sim-template-complaint-answered-000000000000/thing1,thing2,time3',
].join(';');
