// What the browser tests do inside the pane they say themselves; the page only comes up and listens.
const log = (text) => {
  document.getElementById("log").textContent += `${text}\n`;
};

window.heard = [];

Office.onReady(async (info) => {
  window.officeInfo = info;
  const canListen = Office.context.requirements.isSetSupported("ExcelApi", "1.9");
  await Excel.run(async (context) => {
    if (!canListen) return;
    context.workbook.worksheets.onChanged.add(async (event) => {
      window.heard.push({ address: event.address, source: event.source, details: event.details });
      log(`changed ${event.address}`);
    });
    await context.sync();
  });
  document.getElementById("state").textContent = "ready";
});
