/** Hands a file to the user: the browser puts it among the downloads. Excel for Mac takes it without a word. */
export function saveBerkas(nama: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const tautan = document.createElement('a');
  tautan.href = url;
  tautan.download = nama;
  tautan.click();
  // The browser has taken the file over once the click is handled; at once would be too early.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
