import type { PageIdentity } from "./app-context";

/** Tells the library that the page holds the pane and the functions of the buttons. */
const sharedAppFlag = 1;

/** The parts of a frame that the library reads where it is from. */
export function launchFrame(
  pageUrl: string,
  identity: PageIdentity,
): { readonly name: string; readonly src: string } {
  const { conversationId, controlId, origin, locale, isShared } = identity;
  const flags = isShared ? sharedAppFlag : 0;
  const hostInfo = `Excel$Web$16.00$${locale}$$$$${String(flags)}`;
  const xdmInfo = `${conversationId}|${controlId}|${origin}/`;
  const name = JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo,
    xdmInfo,
    serializerVersion: "1",
    flights: "[]",
  });
  const separator = pageUrl.includes("?") ? "&" : "?";
  // _xdm_Info must come last: the library takes everything behind it as its value.
  const src = `${pageUrl}${separator}_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=${xdmInfo}`;
  return { name, src };
}
