/** Loaded before a measured program (`node -r`): hands the peak of its resident memory, in KiB, to file descriptor 3. */
import { readFileSync, writeSync } from 'node:fs';

const PENERIMA = 3;

process.on('exit', () => {
  writeSync(PENERIMA, String(readPuncak()));
});

/** `maxRSS` starts from what the parent held when it made this process, so where Linux tells better, that is used. */
function readPuncak(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
