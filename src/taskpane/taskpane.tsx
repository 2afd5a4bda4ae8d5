import { createRoot } from "react-dom/client";
import { answerRibbon, takeRibbonRequests } from "../commands/ribbon-requests";
import { officeLocale, openOfficeHost, readLook, watchLook } from "./office-page";
import { Pane } from "./Pane";

// A page that is opened outside of Office has no ribbon, and says so itself.
if (typeof Office !== "undefined") answerRibbon();

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <Pane
      openHost={openOfficeHost}
      surroundings={{ locale: officeLocale, look: readLook, watchLook, takeRequests: takeRibbonRequests }}
    />,
  );
}
