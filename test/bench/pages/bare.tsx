import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

// The least that a pane with this interface library can be: its provider and one button, once Office is ready.
const root = document.getElementById("root");
const render = (): void => {
  if (root === null) return;
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">开始</Button>
    </FluentProvider>,
  );
};

if (typeof Office === "undefined") render();
else void Office.onReady().then(render);
