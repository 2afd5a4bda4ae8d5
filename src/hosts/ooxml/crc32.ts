const table = new Uint32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1;
  table[byte] = rest;
}

/** The CRC-32 of ZIP (APPNOTE 4.4.7, ISO 3309), unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  // By index: an iterator over the bytes doubles the time.
  const { length } = bytes;
  for (let at = 0; at < length; at++) crc = (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
