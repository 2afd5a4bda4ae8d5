/** Where a shipped pane takes Office's library from. */
export const officeLibrary = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the installed library is served for the simulated Excel, so that nothing leaves the machine. */
export const localOfficeLibrary = "/office-js/office.js";

/** A page with the installed library in place of the one on Microsoft's network. */
export function withLocalOffice(html: string): string {
  return html.replaceAll(officeLibrary, localOfficeLibrary);
}

// Office's library and Fluent put their styles into the page as they run; nothing else is inline.
const own =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";
const rest = "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** For the simulated Excel and the pane in it: this origin and no other. */
export const simulatedPolicy = `${own}; ${rest}; frame-src 'self'; frame-ancestors 'self'`;

/** For the pane in Excel itself: the page's own policy says which library; Excel decides what frames it. */
export const excelPolicy = "object-src 'none'; base-uri 'none'; form-action 'none'";
