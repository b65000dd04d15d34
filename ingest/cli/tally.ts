import type { Failed, Outcome } from "../outcome.ts";
import { updateQuarantine } from "../read/quarantine.ts";

/** What became of the articles of one run. */
export class Tally {
  private readonly counts = { added: 0, unchanged: 0, read: 0, failed: 0 };
  private readonly tried = new Set<string>();
  private readonly failures: Failed[] = [];

  add(outcome: Outcome): void {
    this.counts[outcome.state] += 1;
    this.tried.add(outcome.path);
    if (outcome.state === "failed") this.failures.push(outcome);
  }

  get hasFailed(): boolean {
    return this.failures.length > 0;
  }

  sentence(dryRun = false): string {
    const { added, unchanged, failed } = this.counts;
    return `${added} ${dryRun ? "would be added" : "added"}, ${unchanged} already there, ${failed} could not be read.`;
  }

  /** Brings the quarantine beside the store up to date. */
  list(db: string): void {
    updateQuarantine(db, this.tried, this.failures);
  }
}
