// What a subscriber must keep to be sure: every event once, and each aggregate's versions without a gap.

export class Ledger {
  #seen = new Set();
  #versions = new Map();
  gaps = [];
  duplicates = 0;

  /** Takes an event note of; false when it was there already. */
  take(event) {
    const identity = `${event.source} ${event.id}`;
    if (this.#seen.has(identity)) {
      this.duplicates++;
      return false;
    }
    this.#seen.add(identity);
    this.#follow(event);
    return true;
  }

  #follow(event) {
    const version = BigInt(event.sequence);
    const last = this.#versions.get(event.partitionkey);
    if (last !== undefined && version !== last + 1n) {
      this.gaps.push({ aggregate: event.partitionkey, after: Number(last), got: Number(version) });
    }
    if (last === undefined || version > last) {
      this.#versions.set(event.partitionkey, version);
    }
  }
}

/** Whether an event concerns a department of a hospital. */
export function concerns(event, hospital, department) {
  const departments = (event.departments ?? "").split(",");
  return event.hospital === hospital && (departments.includes("*") || departments.includes(department));
}
