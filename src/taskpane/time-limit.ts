import { HostFailure } from "../hosts/host-failure";

/** The promise, or a failure when it is not settled after so many milliseconds: Excel may never answer. */
export function withinTime<Result>(work: Promise<Result>, limit: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new HostFailure("busy", `no answer within ${limit} ms`));
    }, limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
