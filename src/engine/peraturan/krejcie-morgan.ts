/**
 * Number of respondents of a survey, as PermenPANRB 14/2017 takes it from the table of Krejcie and Morgan.
 *
 * [KM-1] s = χ²NP(1−P) / (d²(N−1) + χ²P(1−P)), rounded half up to whole respondents, as the printed table does.
 */
export interface KetentuanKrejcieMorgan {
  /** ISO date from which SKM uses it. */
  readonly berlakuSejak: string;
  readonly sumber: string;
  readonly periksa?: boolean;
  /** χ² for one degree of freedom at the confidence level of 95 %. */
  readonly chiKuadrat: string;
  /** Population proportion P; 0.5 asks for the most respondents. */
  readonly proporsi: string;
  /** Degree of accuracy d, as a proportion. */
  readonly ketelitian: string;
}

/** Latest first. */
export const KREJCIE_MORGAN: readonly [KetentuanKrejcieMorgan, ...KetentuanKrejcieMorgan[]] = [
  {
    berlakuSejak: '2017-05-09',
    sumber:
      'PermenPANRB 14/2017, Lampiran: penetapan jumlah responden; Krejcie & Morgan, Determining Sample Size for ' +
      'Research Activities, Educational and Psychological Measurement 30 (1970), hlm. 607–610',
    periksa: true,
    chiKuadrat: '3.841',
    proporsi: '0.5',
    ketelitian: '0.05',
  },
];
