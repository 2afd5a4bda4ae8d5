/** Findings that come from one thing: what is shown as one card, its symptoms below it. */
export interface Root {
  /** One Chinese sentence that says why they are one: "651.01与649.85相差1.16，正是48.04与46.88之差。" */
  readonly message: string;
  /** Indices in the review's findings, the one to settle first at the head; at least two. A finding belongs to at most one root. */
  readonly findings: readonly number[];
}
