import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

export interface Pengawas {
  /** Addresses of everything the page asked for, in order. */
  readonly permintaan: readonly string[];
  /** What the page said in its console, and the errors it did not catch. */
  readonly keluhan: readonly string[];
  /** Waits until the page has asked for nothing for half a second: what is loaded behind its back is there. */
  waitTenang(): Promise<void>;
  /** Fails when the page went elsewhere than to these places, or complained. */
  expectBersih(): void;
}

/** Listens to a page from now on. `daftarTempat` are beginnings of addresses. */
export function watchPage(page: Page, daftarTempat: readonly string[]): Pengawas {
  const permintaan: string[] = [];
  const keluhan: string[] = [];
  let berjalan = 0;
  page.on('request', (request) => {
    permintaan.push(request.url());
    berjalan += 1;
  });
  page.on('requestfinished', () => (berjalan -= 1));
  page.on('requestfailed', () => (berjalan -= 1));
  page.on('console', (pesan) => keluhan.push(`${pesan.type()}: ${pesan.text()}`));
  page.on('pageerror', (galat) => keluhan.push(galat.message));
  const isDiizinkan = (url: string) =>
    /^(blob|data):/.test(url) || daftarTempat.some((tempat) => url.startsWith(tempat));
  return {
    permintaan,
    keluhan,
    async waitTenang() {
      for (let jumlah = -1; berjalan > 0 || jumlah < permintaan.length;) {
        jumlah = permintaan.length;
        await setTimeout(500);
      }
    },
    expectBersih() {
      expect(permintaan.filter((url) => !isDiizinkan(url))).toEqual([]);
      expect(keluhan).toEqual([]);
    },
  };
}
