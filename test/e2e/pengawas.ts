import type { Page } from 'playwright-core';

export interface Pengawas {
  /** Addresses of everything the page asked for, in order. */
  readonly permintaan: readonly string[];
  /** What the page said in its console, and the errors it did not catch. */
  readonly keluhan: readonly string[];
  /** Fails when the page went elsewhere than to these places, or complained. */
  expectBersih(): void;
}

/** Listens to a page from now on. `daftarTempat` are beginnings of addresses. */
export function watchPage(page: Page, daftarTempat: readonly string[]): Pengawas {
  const permintaan: string[] = [];
  const keluhan: string[] = [];
  page.on('request', (request) => permintaan.push(request.url()));
  page.on('console', (pesan) => keluhan.push(`${pesan.type()}: ${pesan.text()}`));
  page.on('pageerror', (galat) => keluhan.push(galat.message));
  const isDiizinkan = (url: string) =>
    /^(blob|data):/.test(url) || daftarTempat.some((tempat) => url.startsWith(tempat));
  return {
    permintaan,
    keluhan,
    expectBersih() {
      expect(permintaan.filter((url) => !isDiizinkan(url))).toEqual([]);
      expect(keluhan).toEqual([]);
    },
  };
}
