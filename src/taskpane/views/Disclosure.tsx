import { type ReactNode, useState } from "react";

/** Something that is shown on demand; what is late is made only once it is first asked for. */
export function Disclosure({
  title,
  isLate = false,
  children,
}: {
  readonly title: string;
  readonly isLate?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const [wasAsked, setAsked] = useState(false);
  return (
    <details className="disclosure">
      {/* Excel on the web moves the focus by a list of its own, in which a summary stands only with this attribute. */}
      <summary
        tabIndex={0}
        onClick={() => {
          setAsked(true);
        }}
      >
        {title}
      </summary>
      {(!isLate || wasAsked) && children}
    </details>
  );
}
