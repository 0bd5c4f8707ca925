package org.jiebang.local;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jiebang.local.Supervisor.Stage;
import org.jiebang.servers.Database;
import org.jiebang.servers.KafkaBroker;
import org.jiebang.servers.Postgres;

/** 服务器: PostgreSQL with a database for each service, and Kafka. */
final class Servers {

  /**
   * A machine that is busy or was switched off in the middle of things needs more than the usual
   * seconds.
   */
  private static final Duration START_LIMIT = Duration.ofMinutes(3);

  private final Workplace workplace;
  private final PortPlan ports;
  private final Supervisor supervisor;
  private final Progress progress;

  Servers(Workplace workplace, PortPlan ports, Supervisor supervisor, Progress progress) {
    this.workplace = workplace;
    this.ports = ports;
    this.supervisor = supervisor;
    this.progress = progress;
  }

  /** Each service's own database, which no other's user may enter. */
  Map<Service, Database> databases(Secrets secrets) throws IOException {
    supervisor.requireRunning();
    Postgres postgres =
        Postgres.start(
            Postgres.Settings.keptIn(workplace.postgres())
                .onPort(ports.postgres())
                .startingWithin(START_LIMIT)
                .with("shared_buffers", "32MB"));
    supervisor.watch(
        Stage.DATABASE,
        new Server("PostgreSQL", workplace.postgres().resolve("postgres.log"), postgres));
    Map<Service, Database> databases = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      String name = service.shortName();
      databases.put(service, postgres.createDatabase(name, name, secrets.password(service)));
    }
    progress.up("PostgreSQL 17");
    return databases;
  }

  /** The address of the broker. */
  String broker() {
    supervisor.requireRunning();
    KafkaBroker kafka =
        KafkaBroker.start(
            KafkaBroker.Settings.keptIn(workplace.kafka())
                .onPort(ports.kafka())
                .startingWithin(START_LIMIT));
    supervisor.watch(
        Stage.BROKER, new Server("Kafka", workplace.kafka().resolve("broker.log"), kafka));
    progress.up("Kafka");
    return kafka.bootstrapServers();
  }
}
