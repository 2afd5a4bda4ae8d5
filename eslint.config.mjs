import path from "node:path";
import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const ui = ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"];
const facts = ["engine/workbook", "engine/numbers"];
const shown = ["engine/review", "engine/finding", "engine/workbook", "policies", "hosts/workbook-host"];

/**
 * Who may import whom: the one table. A row is a folder of src (or one file, without its ending) with
 * `may` what it may import besides itself, `mayType` what it may import as types only, `npm` the packages
 * it may use. A file belongs to the longest row that covers it; a folder inside a row is not part of that
 * row when it has a row of its own. A file that belongs to no row may not exist.
 */
export const importTable = [
  { folder: "engine/workbook" },
  { folder: "engine/numbers", npm: ["big.js"] },
  { folder: "engine/annexes", may: facts, npm: ["big.js"] },
  { folder: "engine/narrative", may: facts, npm: ["big.js"] },
  {
    folder: "engine/scoring",
    may: [...facts, "engine/annexes"],
    mayType: ["engine/finding"],
    npm: ["big.js"],
  },
  {
    folder: "engine/rules",
    may: [...facts, "engine/annexes", "engine/narrative", "engine/scoring", "engine/finding"],
    npm: ["big.js"],
  },
  { folder: "engine/finding", may: facts, mayType: ["engine/narrative/document"] },
  { folder: "engine/review", may: ["engine"], npm: ["big.js"] },
  { folder: "policies", mayType: ["engine/scoring/policy"] },
  // A local policy is judged by the labels and the rules that there are.
  {
    folder: "policies/parsing",
    may: [
      "policies",
      "engine/annexes/standard-headings",
      "engine/annexes/label-index",
      "engine/finding",
      "engine/rules/all-rules",
    ],
    mayType: ["engine/scoring/policy", "engine/numbers/own-words"],
    npm: ["big.js", "valibot"],
  },
  {
    folder: "hosts",
    may: ["engine/workbook", "engine/narrative/document", "hosts/ooxml"],
    npm: ["@e965/xlsx", "fflate", "saxes", "node:"],
  },
  { folder: "hosts/ooxml", may: ["engine/workbook"], npm: ["fflate", "saxes", "numfmt"] },
  // What a workbook keeps of its users' answers, read alike by every host's program.
  {
    folder: "memory",
    may: ["engine/annexes/role-titles"],
    mayType: ["engine/annexes/pointing"],
    npm: ["valibot"],
  },
  {
    folder: "taskpane",
    // An explanation is judged before it is written as the rules judge it after.
    may: [
      ...shown,
      "hosts/excel-host",
      "hosts/docx-report",
      "hosts/host-failure",
      "hosts/answer-in-time",
      "commands",
      "engine/rules/effective-reason",
      // A place has one key, for the engine that ties findings and for the pane that shows them.
      "engine/rules/place-key",
      // And one name in the report, which every host says.
      "engine/narrative/name-in-report",
      "engine/rules/rules-not-run",
      "engine/annexes/role-titles",
      "memory",
    ],
    mayType: ["engine/scoring", "engine/annexes", "engine/narrative/document"],
    npm: [...ui, "valibot"],
  },
  // The ribbon's buttons only ask the pane, which runs in the same page.
  { folder: "commands" },
  {
    folder: "cli",
    may: [
      ...shown,
      "hosts/xlsx-host",
      "hosts/docx-report",
      "engine/rules/place-key",
      "engine/rules/rules-not-run",
      "engine/narrative/name-in-report",
      "memory",
    ],
    mayType: ["engine/scoring", "engine/narrative/document"],
    npm: ["commander", "valibot", "node:"],
  },
  {
    folder: "simulated-excel",
    may: ["engine/workbook", "hosts/ooxml"],
    npm: [...ui, "@borgar/fx", "big.js", "numfmt"],
  },
  // Serves what was built and knows nothing of what is in it.
  { folder: "start", npm: ["node:", "office-addin-dev-certs"] },
];

const covers = (place, file) => file === place || file.startsWith(`${place}/`);
const longestFirst = [...importTable].sort((a, b) => b.folder.length - a.folder.length);
const rowOf = (file) => longestFirst.find((row) => covers(row.folder, file));

/** What is wrong with this import, or undefined. Files are named from src, without their ending. */
function objection(row, from, specifier, typeOnly) {
  if (!specifier.startsWith(".")) {
    const allowed = (row.npm ?? []).some((name) =>
      name === "node:" ? specifier.startsWith(name) : covers(name, specifier),
    );
    return allowed ? undefined : `${row.folder} may not use the package ${specifier}`;
  }
  const target = path.posix.join(path.posix.dirname(from), specifier).replace(/\.[cm]?[jt]sx?$/, "");
  if (target.startsWith("..")) return "nothing in src imports from outside src";
  const own = rowOf(target) === row;
  const listed = [...(row.may ?? []), ...(typeOnly ? (row.mayType ?? []) : [])];
  if (own || listed.some((place) => covers(place, target))) return undefined;
  const kind = (row.mayType ?? []).some((place) => covers(place, target)) ? " but as a type" : "";
  return `${row.folder} may not import ${target}${kind}`;
}

const imports = {
  create(context) {
    const from = path.relative(path.join(context.cwd, "src"), context.filename).split(path.sep).join("/");
    const row = rowOf(from.replace(/(\.d)?\.tsx?$/, ""));
    const check = (node, source, typeOnly) => {
      if (typeof source?.value !== "string") return;
      const message = objection(row, from, source.value, typeOnly);
      if (message !== undefined) context.report({ node, message: `${message}: see importTable.` });
    };
    const checkDeclaration = (node) => {
      check(node, node.source, node.importKind === "type" || node.exportKind === "type");
    };
    return {
      Program(node) {
        if (row === undefined) context.report({ node, message: "no row of importTable covers this file." });
      },
      ...(row && {
        ImportDeclaration: checkDeclaration,
        ExportNamedDeclaration: checkDeclaration,
        ExportAllDeclaration: checkDeclaration,
        ImportExpression: (node) => check(node, node.source, false),
        TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
        TSImportEqualsDeclaration: (node) => check(node, node.moduleReference.expression, false),
      }),
    };
  },
};

const fileName = {
  create(context) {
    const file = path.basename(context.filename);
    const stem = file.slice(0, file.indexOf("."));
    const component = file.endsWith(".tsx") || file.endsWith(".test.tsx");
    const well = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) || (component && /^([A-Z][a-z0-9]*)+$/.test(stem));
    const vague = /^(utils?|helpers?|common|types|misc|shared)$/i.test(stem);
    return {
      Program(node) {
        if (!well) context.report({ node, message: `name ${file} in kebab-case (a component: PascalCase).` });
        if (vague) context.report({ node, message: `${file} says nothing: name what is in it.` });
      },
    };
  },
};

const gouji = { rules: { imports, "file-name": fileName } };

const everywhere = [
  { selector: "ExportDefaultDeclaration", message: "No default exports: a name is the same everywhere." },
  { selector: "TSEnumDeclaration", message: "No enums: a union of strings, or a table." },
];
const excelRun = {
  selector: "CallExpression[callee.object.name='Excel'][callee.property.name='run']",
  message: "Only hosts/excel-host.ts calls Excel.run.",
};
const pureSyntax = [
  { selector: ":function[async=true]", message: "The engine never awaits." },
  { selector: "AwaitExpression, ForOfStatement[await=true]", message: "The engine never awaits." },
  { selector: "ImportExpression", message: "The engine loads nothing while it runs." },
  {
    selector: "TSTypeReference[typeName.name=/^(Promise|PromiseLike)$/]",
    message: "The engine has no promises.",
  },
  {
    selector: "MemberExpression[property.name=/^(localeCompare|toLocale.*)$/]",
    message: "The same input gives the same review everywhere: nothing depends on the machine's locale.",
  },
];
const pureGlobals = ["Date", "Promise", "Intl", "process", "console", "globalThis"].map((name) => ({
  name,
  message: "The engine is pure: same input, same review.",
}));

const isPure = (row) => covers("engine", row.folder) || covers("policies", row.folder);

/** One object a row: two that set the same rule for one file do not add up, so each says everything. */
const configOf = (row) => ({
  name: `gouji/imports of ${row.folder}`,
  files: [`src/${row.folder}.{ts,tsx}`, `src/${row.folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-syntax": ["error", ...everywhere, excelRun, ...(isPure(row) ? pureSyntax : [])],
    ...(isPure(row) && {
      "no-restricted-globals": ["error", ...pureGlobals],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    }),
  },
});

export default defineConfig(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  eslint.configs.recommended,
  {
    name: "gouji/scripts",
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: { require: "readonly", module: "writable", __dirname: "readonly", process: "readonly" },
    },
  },
  {
    name: "gouji/scripts of pages",
    files: ["test/**/*.js"],
    rules: { "no-undef": "off" },
  },
  {
    name: "gouji/typescript",
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { gouji },
    rules: {
      "gouji/file-name": "error",
      // Forms are full of ideographic spaces, and so are the patterns that read them.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipRegExps: true, skipTemplates: true }],
      "no-restricted-syntax": ["error", ...everywhere],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Cell addresses stay names in quotes.
      "@typescript-eslint/dot-notation": ["error", { allowPattern: "^[A-Z]+[0-9]+$" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: "gouji/src",
    files: ["src/**/*.{ts,tsx}"],
    plugins: { gouji },
    rules: { "gouji/imports": "error" },
  },
  ...importTable.map(configOf),
  {
    name: "gouji/the only caller of Excel.run",
    files: ["src/hosts/excel-host.ts"],
    rules: { "no-restricted-syntax": ["error", ...everywhere] },
  },
  {
    name: "gouji/office",
    files: ["src/hosts/excel-*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    name: "gouji/react",
    files: ["src/{taskpane,simulated-excel}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    name: "gouji/tests",
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
