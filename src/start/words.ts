/** A sentence in both languages of the product; nobody has chosen one yet. */
const both = (chinese: string, english: string): string => `${chinese}\n${english}`;

/** Everything that `npm start` says. */
export const words = {
  simulatedReady: (address: string) =>
    both(
      `模拟 Excel 已就绪，示例工作簿已打开：${address}`,
      `The simulated Excel is ready, with the sample workbook open: ${address}`,
    ),
  warnsOnce: both(
    "浏览器会提示证书不受信任：证书只在本机生成，未改动系统信任设置。选“高级”→“继续前往”即可。",
    "The browser will warn of the certificate: it was made on this machine and nothing trusts it. Choose Advanced, then Continue.",
  ),
  openItYourself: both(
    "未能打开浏览器，请自行打开上面的地址。",
    "No browser could be opened: please open the address yourself.",
  ),
  movedPort: (from: number) =>
    both(
      `端口 ${String(from)} 已被占用，改用下一个空闲端口。`,
      `Port ${String(from)} is taken; the next free one is used.`,
    ),
  howToStop: both("按 Ctrl+C 结束。", "Press Ctrl+C to stop."),
  stopped: both("已停止。", "Stopped."),
  notBuilt: both(
    "找不到构建好的页面，请运行 npm start（它会先构建）。",
    "The built pages are missing: run npm start, which builds them first.",
  ),
  noLibrary: both(
    "找不到 @microsoft/office-js，请先运行 npm install。",
    "@microsoft/office-js is missing: run npm install first.",
  ),
  noCertificate: (detail: string) =>
    both(
      `无法生成本机证书，页面需要 https：${detail}`,
      `No certificate for localhost could be made, and the pages need https: ${detail}`,
    ),
  noSuchPort: both("--port 须是 0 到 65535 的整数。", "--port takes a whole number from 0 to 65535."),
  noPort: (detail: string) =>
    both(`无法在本机开启服务：${detail}`, `The pages cannot be served on this machine: ${detail}`),
  askForTrust:
    both(
      "要在 Excel 中打开，须安装 Microsoft 的本机开发证书（系统会请求确认；可用 npx office-addin-dev-certs uninstall 移除）。",
      "To open Excel, Microsoft's development certificate for localhost must be installed (your system will ask; npx office-addin-dev-certs uninstall removes it).",
    ) + "\n继续？Continue? [y/N] ",
  noTrust: both("未安装开发证书，改用模拟 Excel。", "Without that certificate the simulated Excel is used."),
  openingExcel: both(
    "正在打开 Excel，示例工作簿是一份副本。在“开始”选项卡点击“打开校验”。",
    "Opening Excel with a copy of the sample workbook. Choose Open review on the Home tab.",
  ),
  excelRefused: both(
    "Excel 未能加载。可改用模拟 Excel：npm start -- --simulated",
    "Excel did not take the add-in. Use the simulated Excel instead: npm start -- --simulated",
  ),
} as const;
