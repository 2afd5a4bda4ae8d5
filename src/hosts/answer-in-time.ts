import { HostFailure } from "./host-failure";

/** The promise, or a HostFailure "busy" when it is not settled after so many milliseconds: Excel may never answer. */
export function answerInTime<Result>(answer: Promise<Result>, limit: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new HostFailure("busy", `no answer within ${limit} ms`));
    }, limit);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
