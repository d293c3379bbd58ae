/** The code of the error an Excel.run ends with, or 'none'. */
export async function codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(batch);
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
