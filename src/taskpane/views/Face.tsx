import type { ReactNode } from "react";

/** A page with one thing to say. */
export function Face({
  sign,
  title,
  detail,
  children,
}: {
  readonly sign: string;
  readonly title: string;
  readonly detail: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <section className="face">
      <span className="face-sign" aria-hidden="true">
        {sign}
      </span>
      <h2>{title}</h2>
      <p>{detail}</p>
      {children}
    </section>
  );
}
