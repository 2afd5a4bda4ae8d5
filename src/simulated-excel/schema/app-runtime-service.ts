import { HostError } from "../host-error";
import { defineClass, type HostClass } from "../protocol/host-object";

/** The service behind Office.addin, with which a page that holds pane and buttons' functions shows and hides itself. */
export const appRuntimeServiceClass: HostClass<object> = defineClass<object>({
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (_, __, session) =>
      session.sharedRuntime?.isShown() === true ? "Visible" : "Background",
    SetAppRuntimeState: (_, [state], session) => {
      // Assumption "shared-runtime-not-available": the code is in the library's list, the case is a guess.
      if (session.sharedRuntime === undefined) {
        throw new HostError(
          "SharedRuntimeNotAvailable",
          "The pane and the functions of the buttons share no page.",
        );
      }
      session.sharedRuntime.show(state === "Visible");
      return undefined;
    },
  },
});
