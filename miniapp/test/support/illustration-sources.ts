/** `require.context` is webpack's; here every drawing exists. */
export function illustrationSource(name: string): string | null {
  return `/illustrations/${name}.svg`;
}
