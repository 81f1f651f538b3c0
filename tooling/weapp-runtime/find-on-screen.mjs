/**
 * What a person means by naming something on the screen: the label or the whole text first, else a text that holds the
 * words; beginning with `#`, `.`, `[` or `wx-`, a selector. Waits until there is something, and it can be seen.
 */
export async function findOnScreen(screen, what) {
  if (/^(#|\.|\[|wx-)/.test(what)) return screen.locator(what).first();
  const seen = (locator) => locator.locator('visible=true');
  const named = seen(screen.locator(`[aria-label=${JSON.stringify(what)}]`)).or(
    seen(screen.getByText(what, { exact: true })),
  );
  const holding = seen(screen.getByText(what));
  await named.or(holding).first().waitFor();
  return (await named.count()) > 0 ? named.last() : holding.first();
}
