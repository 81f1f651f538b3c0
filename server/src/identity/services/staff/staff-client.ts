/** Where a sign-in comes from. Only a keyed hash of the address and a few words of the browser are kept. */
export interface StaffClient {
  readonly address: string;
  readonly userAgent: string | undefined;
}
