/** The start of an OLE compound file whose directory lists these streams (MS-CFB 2.6.1); their content is missing. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    Array.from(name).forEach((letter, position) =>
      view.setUint16(at + position * 2, letter.charCodeAt(0), true),
    );
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}
