import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** The looks the pane can have. Under high contrast the system itself puts its colours in place of either. */
export type Look = "light" | "dark";

/** The green of the product's icon, from the darkest to the lightest. */
const green: BrandVariants = {
  10: "#02120d",
  20: "#06231a",
  30: "#083426",
  40: "#0a4130",
  50: "#0b4b38",
  60: "#0d533e",
  70: "#0e5841",
  80: "#0f5c45",
  90: "#2a7159",
  100: "#46876f",
  110: "#5f9c85",
  120: "#79b19b",
  130: "#94c6b2",
  140: "#b0dac9",
  150: "#cdece0",
  160: "#e8f7f1",
};

/** Every letter of a form must be readable, so the families with Chinese glyphs of each system stand in a row. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

const dark = createDarkTheme(green);

const themes: Readonly<Record<Look, Theme>> = {
  light: { ...createLightTheme(green), fontFamilyBase },
  // The icon's green is too dark for words on a dark ground.
  dark: {
    ...dark,
    fontFamilyBase,
    colorBrandForeground1: green[130],
    colorBrandForeground2: green[140],
    colorBrandForegroundLink: green[130],
    colorBrandForegroundLinkHover: green[140],
    colorBrandForegroundLinkPressed: green[120],
    colorCompoundBrandForeground1: green[130],
    colorCompoundBrandStroke: green[120],
    colorCompoundBrandBackground: green[120],
  },
};

/** The theme of a look. */
export function themeOf(look: Look): Theme {
  return themes[look];
}
