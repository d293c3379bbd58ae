import { parseArgs } from 'node:util';

export interface PilihanServer {
  readonly port: number;
  /** Whether the browser may be opened. */
  readonly buka: boolean;
}

const PORT_BAKU = 3000;
const PORT_TERTINGGI = 65_535;

/** @throws RangeError with one sentence that says what to type */
export function parsePilihan(argumen: readonly string[]): PilihanServer {
  const { port, buka } = readArgumen(argumen);
  if (port === undefined) return { port: PORT_BAKU, buka };
  const nomor = /^\d+$/.test(port) ? Number(port) : 0;
  if (nomor < 1 || nomor > PORT_TERTINGGI) {
    throw new RangeError(`--port berisi "${port}"; tulis angka 1 sampai ${PORT_TERTINGGI}, misalnya --port 3000.`);
  }
  return { port: nomor, buka };
}

function readArgumen(argumen: readonly string[]): { readonly port: string | undefined; readonly buka: boolean } {
  try {
    const { values } = parseArgs({
      args: [...argumen],
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
    return { port: values.port, buka: values['no-open'] !== true };
  } catch {
    throw new RangeError('Pilihan tidak dikenal; yang ada: --port <angka> dan --no-open (npm start -- --port 3001).');
  }
}

/** Whether there is a screen on which a browser could be seen. */
export function hasLayar(platform: NodeJS.Platform, lingkungan: NodeJS.ProcessEnv): boolean {
  if (lingkungan['CI'] !== undefined) return false;
  if (platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME'].some((nama) => (lingkungan[nama] ?? '') !== '');
}
