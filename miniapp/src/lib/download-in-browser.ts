/** What a click on a download link does. */
export function downloadInBrowser(address: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}
