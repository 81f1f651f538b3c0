export interface SentMessage {
  openid: string;
  templateId: string;
  page: string | null;
  data: Record<string, string>;
}

/** Who allowed how many messages of which template, and what was sent. */
export class Subscriptions {
  readonly sent: SentMessage[] = [];
  private readonly counts = new Map<string, number>();
  private readonly busy = new Set<string>();

  accept(openid: string, templateId: string): void {
    const key = `${openid}/${templateId}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  turnOff(openid: string, templateId: string): void {
    this.counts.delete(`${openid}/${templateId}`);
  }

  /** False when no consent is left. */
  use(message: SentMessage): boolean {
    const key = `${message.openid}/${message.templateId}`;
    const left = this.counts.get(key) ?? 0;
    if (left < 1) return false;
    this.counts.set(key, left - 1);
    this.sent.push(message);
    return true;
  }

  /** One at a time to a person. False while another message to them is under way. */
  begin(openid: string): boolean {
    if (this.busy.has(openid)) return false;
    this.busy.add(openid);
    return true;
  }

  end(openid: string): void {
    this.busy.delete(openid);
  }
}
