import { createRoot } from "react-dom/client";
import { officeLocale, openOfficeHost, readLook, watchLook } from "./office-page";
import { Pane } from "./Pane";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <Pane openHost={openOfficeHost} surroundings={{ locale: officeLocale, look: readLook, watchLook }} />,
  );
}
