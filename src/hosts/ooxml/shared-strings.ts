import { parseXml } from "./parse-xml";
import { RichTextReader } from "./rich-text";

/** The texts of a shared strings part (ECMA-376 18.4.9), by index; runs joined, phonetic readings left out. */
export function readSharedStrings(text: string): string[] {
  const strings: string[] = [];
  parseXml(text, {
    long: {
      name: "sst",
      read: (scanner, { prefix }) => {
        const richText = new RichTextReader(scanner, prefix);
        const item = `${prefix}si`;
        while (scanner.next() !== "close") {
          if (scanner.isNamed(item)) strings.push(richText.read(item));
          else scanner.skipElement();
        }
        scanner.expectEnd(`${prefix}sst`);
        return true;
      },
    },
  });
  return strings;
}
