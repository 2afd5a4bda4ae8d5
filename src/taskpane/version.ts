/** The product's version, as printed on what it writes; a test holds it to package.json. */
export const version = "0.1.0";
