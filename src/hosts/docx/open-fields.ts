/** The fields that stand open at a place of a part: each as begin, instruction, separate, result, end; one within the other at will. */
export class OpenFields {
  /** Whether each open field still tells its instruction. */
  private fields: boolean[] = [];

  /** Whether what stands here is an instruction, which is not seen. */
  get isInstruction(): boolean {
    return this.fields.includes(true);
  }

  /** Takes a field's character, by its `fldCharType`. */
  turn(type: string | undefined): void {
    if (type === "begin") this.fields.push(true);
    else if (this.fields.pop() !== undefined && type === "separate") this.fields.push(false);
  }

  /** An instruction that never ends must not swallow the rest of the report. */
  closeParagraph(): void {
    this.fields = this.fields.filter((isInstruction) => !isInstruction);
  }
}
