export async function readLegacyWorkbook(): Promise<never> { throw new Error(); }
