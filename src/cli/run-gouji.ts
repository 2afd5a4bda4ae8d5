import { Command, CommanderError } from "commander";
import { fillCommand } from "./fill-command";
import { reviewCommand, type ReviewOptions } from "./review-command";
import { CommandFailure, exitCodes, type Terminal } from "./terminal";

/** Runs `gouji` with the arguments after its name; resolves to the exit code, never rejects. */
export async function runGouji(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = exitCodes.failed;
  const program = new Command("gouji")
    .description("勾稽：预算绩效自评附件校验与评分。文件只在本机读取，不会上传。")
    .helpOption("-h, --help", "显示帮助")
    .helpCommand("help [command]", "显示某个命令的帮助")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text);
      },
      writeErr: () => undefined,
    })
    .addHelpText("after", "\n退出码：0 没有必须改的问题；1 有必须改的问题；2 未能运行。");
  program
    .command("review")
    .description("校验工作簿中的基础数据表和自评表")
    .argument("<workbook.xlsx>", "要校验的工作簿，或附有这些表的报告（.docx）")
    .option("--policy <id>", policyHelp, "national")
    .option("--compare-policies [ids]", "并列各评分办法下的总分，逗号分隔；不写则全部")
    .option("--report <file>", "自评报告（.docx、.txt），文中的数与工作簿核对")
    .option("--all", "没有核对的内容全部列出")
    .option("--json", "输出一个 JSON 对象")
    .exitOverride()
    .action(async (path: string, options: ReviewOptions) => {
      exitCode = await reviewCommand(path, options, terminal);
    });
  program
    .command("fill")
    .description("把测算得分写入副本，原文件不变")
    .argument("<workbook.xlsx>", "要填分的工作簿")
    .requiredOption("--out <copy.xlsx>", "写到哪个文件")
    .option("--policy <id>", policyHelp, "national")
    .option("--only-blank", "只填空白的得分")
    .option("--force", "允许覆盖已有的副本")
    .option("--json", "输出一个 JSON 对象")
    .exitOverride()
    .action(async (path: string, options: Parameters<typeof fillCommand>[1]) => {
      exitCode = await fillCommand(path, options, terminal);
    });
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    return tellFailure(error, terminal);
  }
}

const policyHelp = "评分办法：名称，或自己写的 .json 文件";

/** What commander complains about, in the user's language. */
const usageSentences: Readonly<Record<string, string>> = {
  "commander.missingArgument": "没有给出要处理的工作簿。",
  "commander.optionMissingArgument": "有一个选项缺少它的值。",
  "commander.missingMandatoryOptionValue": "没有用 --out 给出副本的文件名。",
  "commander.unknownOption": "有一个选项不认识",
  "commander.unknownCommand": "有一个命令不认识",
  "commander.excessArguments": "一次只处理一个工作簿，给出的文件多于一个。",
};

function tellFailure(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.clean;
    // `gouji` alone shows the help, which is what a person who types it wants.
    if (error.code === "commander.help") return exitCodes.failed;
    const sentence = usageSentences[error.code] ?? "命令的写法不对。";
    const named = /'([^']+)'/.exec(error.message)?.[1];
    const detail = named !== undefined && !sentence.endsWith("。") ? `：${named}。` : "";
    terminal.err(`${sentence}${detail}\n用 gouji --help 查看用法。\n`);
    return exitCodes.failed;
  }
  if (error instanceof CommandFailure) {
    terminal.err(`${error.message}\n`);
    return exitCodes.failed;
  }
  const message = error instanceof Error ? error.message : String(error);
  terminal.err(`gouji 内部出错，没有写入任何文件：${message}\n`);
  return exitCodes.failed;
}
