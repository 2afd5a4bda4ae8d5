/** Members that share a tie, directly or through others, in their order; whoever shares none stands alone. */
export function groupByTies<Member>(
  members: readonly Member[],
  tiesOf: (member: Member) => Iterable<string>,
): readonly (readonly Member[])[] {
  const parents = members.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let up = parents[root] ?? root; up !== root; up = parents[root] ?? root) root = up;
    for (let at = index; at !== root;) {
      const up = parents[at] ?? root;
      parents[at] = root;
      at = up;
    }
    return root;
  };
  const firstWith = new Map<string, number>();
  members.forEach((member, index) => {
    for (const tie of tiesOf(member)) {
      const first = firstWith.get(tie);
      if (first === undefined) firstWith.set(tie, index);
      else parents[rootOf(index)] = rootOf(first);
    }
  });
  const groups = new Map<number, Member[]>();
  members.forEach((member, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [member]);
    else group.push(member);
  });
  return [...groups.values()];
}
