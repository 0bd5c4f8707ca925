package org.jiebang.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jiebang.local.Supervisor.Stage;
import org.jiebang.local.gateway.Gateway;
import org.jiebang.servers.Database;

/**
 * 程序: the four services, the gateway and the loader of seeds, each with what its environment tells
 * it.
 */
final class Programs {

  private static final String HOMES = "sxtcm/group,sxtcm/c1,sxtcm/c2,sxtcm/c3,gytcm/group,gytcm/c1";
  private static final int SERVICE_HEAP = 160;
  private static final int GATEWAY_HEAP = 64;
  private static final int SEEDS_HEAP = 128;

  private final Workplace workplace;
  private final PortPlan ports;
  private final Supervisor supervisor;
  private final Map<Child, ClassArchive> archives = new ConcurrentHashMap<>();

  Programs(Workplace workplace, PortPlan ports, Supervisor supervisor) {
    this.workplace = workplace;
    this.ports = ports;
    this.supervisor = supervisor;
  }

  Child service(Service service, Database database, String broker, Optional<LocalDate> asOf)
      throws IOException {
    Map<String, String> environment = common();
    environment.put("JDBC_URL", database.jdbcUrl());
    environment.put("JDBC_USER", database.user());
    environment.put("JDBC_PASSWORD", database.password());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", broker);
    environment.put("JIEBANG_HOMES", HOMES);
    environment.put("OIDC_ISSUER", ports.issuerUri().toString());
    environment.put("OIDC_JWKS_URL", ports.issuerUri() + "/jwks");
    environment.put("SERVER_PORT", Integer.toString(ports.api(service)));
    environment.put("MANAGEMENT_PORT", Integer.toString(ports.management(service)));
    asOf.ifPresent(date -> environment.put("JIEBANG_AS_OF", date.toString()));
    JavaProgram program = JavaProgram.of(workplace.jar(service), service.artifact(), SERVICE_HEAP);
    return supervisor.watch(Stage.SERVICES, start(program, environment, List.of()));
  }

  Child gateway() throws IOException {
    Map<String, String> environment = common();
    environment.put("SERVER_PORT", Integer.toString(ports.gateway()));
    environment.put(
        "CONSOLE_ENABLED",
        Boolean.toString(Files.exists(workplace.console().resolve("index.html"))));
    environment.put("CONSOLE_FOLDER", workplace.console().toString());
    for (Service service : Service.values()) {
      environment.put(service.addressVariable(), ports.apiUri(service).toString());
    }
    JavaProgram program =
        new JavaProgram("gateway", workplace.launcherJar(), Gateway.class.getName(), GATEWAY_HEAP);
    return supervisor.watch(Stage.DOOR, start(program, environment, List.of()));
  }

  Child seeds(Map<String, String> tokens) throws IOException {
    Map<String, String> environment = common();
    tokens.forEach(
        (hospital, token) ->
            environment.put("JIEBANG_TOKEN_" + hospital.toUpperCase(java.util.Locale.ROOT), token));
    JavaProgram program = JavaProgram.of(workplace.seedsJar(), "seeds", SEEDS_HEAP);
    return supervisor.accompany(
        Stage.SEEDS, start(program, environment, List.of(ports.gatewayUri().toString())));
  }

  /** After all have ended: their archives of classes are whole now. */
  void keepArchives() {
    archives.forEach(
        (child, archive) -> {
          if (child.endedInOrder()) {
            archive.keep();
          }
        });
  }

  private Child start(JavaProgram program, Map<String, String> environment, List<String> arguments)
      throws IOException {
    supervisor.requireRunning();
    ClassArchive archive = ClassArchive.of(workplace, program);
    List<String> command = program.command(workplace, archive, arguments);
    Child child = Child.start(program.name(), command, environment, workplace.log(program.name()));
    archives.put(child, archive);
    return child;
  }

  private static Map<String, String> common() {
    Map<String, String> environment = new HashMap<>();
    environment.put("MICRONAUT_SERVER_HOST", "127.0.0.1");
    // With more arenas the C library keeps tens of megabytes per process that nobody uses.
    environment.put("MALLOC_ARENA_MAX", "2");
    return environment;
  }
}
