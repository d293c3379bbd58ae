import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { AKAR } from './peramban';

const AXE = readFileSync(join(AKAR, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** Puts axe into the page, which must have been opened with `bypassCSP`. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** What axe finds wrong at this moment: 'rule: html of the elements'. */
export function findPelanggaran(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // Fluent's focus catchers are hidden and focusable on purpose: they pass the focus on at once.
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Width of the page, in pixels of the screen; more than the window's when something sticks out sideways. */
export function measureLebar(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
