/** Roles that nearly every office needs; the others are made when they are wanted. */
export const PERAN_POKOK: readonly string[] = ['tblPengaturan', 'tblTarget', 'tblRealisasi', 'tblAnggaran', 'tblSKM'];
