import assert from "node:assert/strict";
import { test } from "node:test";
import { Ledger, concerns } from "./ledger.mjs";

const event = (id, sequence) => ({ source: "/h/c1/s", id, sequence: String(sequence).padStart(20, "0"), partitionkey: "a" });

test("the same event twice counts once", () => {
  const ledger = new Ledger();
  assert.equal(ledger.take(event("1", 1)), true);
  assert.equal(ledger.take(event("1", 1)), false);
  assert.equal(ledger.duplicates, 1);
});

test("a removed record is noticed", () => {
  const ledger = new Ledger();
  ledger.take(event("1", 1));
  ledger.take(event("3", 3));
  assert.deepEqual(ledger.gaps, [{ aggregate: "a", after: 1, got: 3 }]);
});

test("an event concerns the departments it names, in its own hospital", () => {
  assert.equal(concerns({ hospital: "h", departments: "x,y" }, "h", "y"), true);
  assert.equal(concerns({ hospital: "h", departments: "x,y" }, "h", "z"), false);
  assert.equal(concerns({ hospital: "other", departments: "*" }, "h", "y"), false);
  assert.equal(concerns({ hospital: "h", departments: "*" }, "h", "y"), true);
});
