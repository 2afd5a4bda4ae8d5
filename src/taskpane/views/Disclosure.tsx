import type { ReactNode } from "react";

/** Something that is shown on demand. */
export function Disclosure({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details className="disclosure">
      {/* Excel on the web moves the focus by a list of its own, in which a summary stands only with this attribute. */}
      <summary tabIndex={0}>{title}</summary>
      {children}
    </details>
  );
}
