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
  readonly versi: string;
  /** Address of the workbook. */
  readonly alamat: string;
  /** Background of Office, '#ffffff'; undefined where Office does not tell. */
  readLatar(): string | undefined;
}

/** The pane beside the workbook that is open in Excel. */
export function PanelExcel({ excel, sumber, ingatan, bahasaAwal, versi, alamat, readLatar }: PanelExcelProps) {
  const tema = useTema(readLatar);
  const [pengelola] = useState(() => new PengelolaBuku(excel, ingatan));
  useKabarPerintah(pengelola, alamat);

  useEffect(() => {
    void pengelola.open(sumber);
    return pengelola.follow();
  }, [pengelola, sumber]);

  return <Kerangka pengelola={pengelola} tema={tema} bahasaAwal={bahasaAwal} versi={versi} />;
}
