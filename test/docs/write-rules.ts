import { writeFileSync } from "node:fs";
import path from "node:path";
import { rulesDocument } from "./rules-document";

writeFileSync(path.join(__dirname, "../../docs/rules.md"), rulesDocument());
