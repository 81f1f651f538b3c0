/** The colours of the house (miniapp/src/styles/tokens.scss) as the certificate uses them. */
export const Palette = {
  paper: '#FBF6E9',
  indigo: '#1F3263',
  indigoDeep: '#182750',
  indigoPale: '#5C73AC',
  ink: '#2B2A33',
  inkSoft: '#5F5A55',
  karst: '#3F7A63',
  vermilion: '#B5342A',
} as const;
