/** The only error that reading a report throws; its message is a Chinese sentence for the user, whatever the bytes are. */
export class ReportUnreadable extends Error {
  override readonly name = "ReportUnreadable";
}
