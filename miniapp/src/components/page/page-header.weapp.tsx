/** WeChat draws its own navigation bar; this file keeps ours out of its package. */
export function PageHeader(): null {
  return null;
}
