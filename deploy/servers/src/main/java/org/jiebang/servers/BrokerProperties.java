package org.jiebang.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What {@code server.properties} of a broker of one node says. */
final class BrokerProperties {

  private BrokerProperties() {}

  static Map<String, String> forOneNode(
      Path data, int port, int advertisedPort, int directPort, int controllerPort) {
    Map<String, String> all = new TreeMap<>();
    all.put("log.dirs", data.toString());
    all.put("node.id", "1");
    all.put("process.roles", "broker,controller");
    all.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    all.put("controller.listener.names", "CONTROLLER");
    // The broker talks to itself too: through a listener of its own, which no fault proxy stands in
    // front of.
    all.put("inter.broker.listener.name", "DIRECT");
    all.put(
        "listener.security.protocol.map",
        "CLIENTS:PLAINTEXT,DIRECT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    all.put(
        "listeners",
        "CLIENTS://127.0.0.1:%d,DIRECT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
            .formatted(port, directPort, controllerPort));
    all.put(
        "advertised.listeners",
        "CLIENTS://127.0.0.1:%d,DIRECT://127.0.0.1:%d".formatted(advertisedPort, directPort));
    all.put("auto.create.topics.enable", "false");
    all.put("default.replication.factor", "1");
    all.put("min.insync.replicas", "1");
    for (String topic :
        new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
      all.put(topic + ".num.partitions", "1");
      all.put(topic + ".replication.factor", "1");
    }
    all.put("transaction.state.log.min.isr", "1");
    all.put("share.coordinator.state.topic.min.isr", "1");
    all.put("group.initial.rebalance.delay.ms", "0");
    // After a kill the broker waits until its former self counts as gone: nine seconds by default.
    all.put("broker.session.timeout.ms", "3000");
    all.put("broker.heartbeat.interval.ms", "500");
    // One node on a small machine: the defaults reserve half of the heap for compaction and some
    // thirty threads.
    all.put("log.cleaner.dedupe.buffer.size", "16777216");
    all.put("num.network.threads", "2");
    all.put("num.io.threads", "2");
    all.put("background.threads", "2");
    all.put("num.recovery.threads.per.data.dir", "1");
    return all;
  }
}
