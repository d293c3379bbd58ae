import { useEffect, useState } from 'react';
import type { Bahasa } from './bahasa';
import { Kerangka } from './Kerangka';
import type { Ingatan } from './pengelola-buku';
import { PengelolaBuku } from './pengelola-buku';
import type { Excel, Sumber } from './sumber';
import { useKabarPerintah } from './use-kabar-perintah';
import { useTema } from './use-tema';

export interface PanelExcelProps {
  readonly excel: Excel;
  /** The workbook that is open in Excel. */
  readonly sumber: Sumber;
  readonly ingatan: Ingatan;
  readonly bahasaAwal: Bahasa;
  /** Told when the user has chosen another language. */
  rememberBahasa?(bahasa: Bahasa): void;
  readonly versi: string;
  /** Address of the workbook. */
  readonly alamat: string;
  /** Its address as it is now, after the workbook was saved elsewhere; missing where Office does not tell. */
  readAlamat?(): Promise<string>;
  /** Background of Office, '#ffffff'; undefined where Office does not tell. */
  readLatar(): string | undefined;
}

/** The pane beside the workbook that is open in Excel. */
export function PanelExcel({ excel, sumber, ingatan, alamat, readAlamat, readLatar, ...kerangka }: PanelExcelProps) {
  const tema = useTema(readLatar);
  const [pengelola] = useState(() => new PengelolaBuku(excel, ingatan));
  useKabarPerintah(pengelola, alamat, readAlamat);

  useEffect(() => {
    void pengelola.open(sumber);
    return pengelola.follow();
  }, [pengelola, sumber]);

  return <Kerangka pengelola={pengelola} tema={tema} {...kerangka} />;
}
