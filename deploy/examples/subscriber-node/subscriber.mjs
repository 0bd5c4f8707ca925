// Prints a department's events as they come: node subscriber.mjs DEPARTMENT [--hospital H] [--brokers B] [--stop-after MS] [--expect TYPE]...
// It knows CloudEvents over Kafka and the topics' names, and nothing else of Jiebang.

import { parseArgs } from "node:util";
import { Kafka, logLevel } from "kafkajs";
import { Kafka as CloudEventsKafka } from "cloudevents";
import { Ledger, concerns } from "./ledger.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    hospital: { type: "string", default: "sxtcm" },
    brokers: { type: "string", default: "localhost:8101" },
    "stop-after": { type: "string" },
    expect: { type: "string", multiple: true, default: [] },
  },
});
const department = positionals[0];
if (!department) {
  console.error("usage: node subscriber.mjs DEPARTMENT [--hospital H] [--brokers HOST:PORT] [--stop-after MS]");
  process.exit(2);
}

const kafka = new Kafka({ clientId: `dept.${department}`, brokers: values.brokers.split(","), logLevel: logLevel.ERROR });
const consumer = kafka.consumer({ groupId: `dept.${department}.example-${process.pid}` });
const ledger = new Ledger();
let printed = 0;
const missing = new Set(values.expect);

await consumer.connect();
await consumer.subscribe({
  topics: [/^([a-z0-9-]+\.)?(group\.)?(plan|indicator|project|notification)\.events\.v1$/],
  fromBeginning: true,
});
await consumer.run({
  eachMessage: async ({ message }) => {
    const event = CloudEventsKafka.toEvent({ ...message, headers: texts(message.headers), body: message.value.toString() });
    if (!ledger.take(event) || !concerns(event, values.hospital, department)) {
      return;
    }
    printed++;
    missing.delete(event.type);
    console.log(JSON.stringify({ time: event.time, type: event.type, campus: event.campus, version: Number(event.sequence), data: event.data }));
  },
});

if (values["stop-after"]) {
  setTimeout(stop, Number(values["stop-after"]));
}
process.on("SIGINT", stop);

async function stop() {
  await consumer.disconnect();
  console.error(`events=${printed} duplicates=${ledger.duplicates} gaps=${ledger.gaps.length} missing=${[...missing].join(",") || "none"}`);
  process.exit(ledger.gaps.length === 0 && printed > 0 && missing.size === 0 ? 0 : 1);
}

function texts(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.toString()]));
}
