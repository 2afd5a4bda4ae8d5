/** The labels without the name that all of them begin with: 满意度的年度指标值, 满意度的分值 → 年度指标值, 分值. */
export function shortLabels(labels: readonly string[]): readonly string[] {
  const [first] = labels;
  const end = first?.lastIndexOf("的") ?? -1;
  if (first === undefined || labels.length < 2 || end < 0) return labels;
  const owner = first.slice(0, end + 1);
  return labels.every((label) => label.startsWith(owner))
    ? labels.map((label) => label.slice(owner.length))
    : labels;
}
