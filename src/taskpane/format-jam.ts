/** '10.42' */
export function formatJam(waktu: Date): string {
  return [waktu.getHours(), waktu.getMinutes()].map((angka) => String(angka).padStart(2, '0')).join('.');
}
