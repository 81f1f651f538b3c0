/** Where messages are pushed to, and with which secrets: what one sets in the console of WeChat. */
export interface PushTarget {
  url: string;
  token: string;
  aesKey: string;
  form: 'json' | 'xml';
}
