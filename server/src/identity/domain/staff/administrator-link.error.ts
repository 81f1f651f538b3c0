/** No link for an administrator is made. The message is one sentence for whoever types the command at the server. */
export class AdministratorLinkError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'AdministratorLinkError';
  }
}
