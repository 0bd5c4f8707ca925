package org.jiebang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jiebang.local.issuer.Issuer;
import org.jiebang.servers.Database;

/** 启动: brings everything up in order, watches over it, and takes it down in order. */
final class Up {

  private static final Duration HEALTH_LIMIT = Duration.ofMinutes(4);

  private final Workplace workplace;
  private final Options options;
  private final PortPlan ports;
  private final Progress progress;
  private final Supervisor supervisor = new Supervisor();
  private final Programs programs;
  private final CountDownLatch allStopped = new CountDownLatch(1);

  Up(Workplace workplace, Options options, Progress progress) {
    this.workplace = workplace;
    this.options = options;
    this.progress = progress;
    this.ports = new PortPlan(options.portBase());
    this.programs = new Programs(workplace, ports, supervisor);
  }

  /** Returns only when everything has been stopped. */
  void run() throws IOException {
    workplace.prepare();
    try (InstanceLock lock = InstanceLock.take(workplace.lock(), ports.base())) {
      lock.predecessor().ifPresent(Preflight::awaitEndOf);
      Files.deleteIfExists(workplace.readyMark());
      if (options.fresh()) {
        workplace.empty();
      }
      new Preflight(workplace, ports).check();
      runWatched();
    } finally {
      allStopped.countDown();
    }
  }

  private void runWatched() throws IOException {
    progress.say("揭榜启动中 Jiebang is starting");
    try (Issuer issuer = startIssuer()) {
      start();
      Welcome.say(progress, ports, issuer.uri(), options);
      new Seeding(workplace, ports, programs, progress).loadOnce();
      Files.writeString(
          workplace.readyMark(), ProcessHandle.current().pid() + System.lineSeparator());
      throw refusal(supervisor.awaitDeath());
    } finally {
      Files.deleteIfExists(workplace.readyMark());
      supervisor.stopAll();
      programs.keepArchives();
    }
  }

  /** From another thread: ends everything in order and waits for that. */
  void stop() {
    supervisor.stopAll();
    try {
      allStopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Issuer startIssuer() throws IOException {
    Secrets secrets = new Secrets(workplace.secrets());
    return Issuer.start(
        InetAddress.getLoopbackAddress(),
        ports.issuer(),
        secrets.issuerKey(),
        Set.of(ports.gatewayUri().toString()));
  }

  private void start() throws IOException {
    Servers servers = new Servers(workplace, ports, supervisor, progress);
    CompletableFuture<Map<Service, Database>> databases =
        inBackground(() -> servers.databases(new Secrets(workplace.secrets())));
    CompletableFuture<String> broker = inBackground(servers::broker);
    Map<Service, Database> found = joined(databases, broker);
    String brokerAddress = joined(broker, databases);
    Map<Part, URI> unhealthy = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      Child child =
          programs.service(
              service, Objects.requireNonNull(found.get(service)), brokerAddress, options.asOf());
      unhealthy.put(child, ports.readiness(service));
    }
    unhealthy.put(programs.gateway(), ports.gatewayHealth());
    awaitHealth(unhealthy);
  }

  private void awaitHealth(Map<Part, URI> unhealthy) {
    long limit = System.nanoTime() + HEALTH_LIMIT.toNanos();
    while (!unhealthy.isEmpty()) {
      if (supervisor.hasDeath()) {
        throw refusal(supervisor.awaitDeath());
      }
      if (System.nanoTime() > limit) {
        throw tooSlow(unhealthy.keySet().iterator().next());
      }
      unhealthy.entrySet().removeIf(each -> isHealthy(each.getKey(), each.getValue()));
      supervisor.requireRunning();
      Pause.briefly();
    }
  }

  private boolean isHealthy(Part part, URI endpoint) {
    boolean healthy = Health.isGood(endpoint);
    if (healthy) {
      progress.up(part.name());
    }
    return healthy;
  }

  private Refused refusal(Supervisor.Death death) {
    Part part = death.part();
    return new Refused(
        "%s 意外结束%s；原因见 %s 末尾，排除后重新运行 deploy/up。其余部分已依次停止，数据完好。"
            .formatted(part.name(), death.ending().inChinese(), workplace.shown(part.log())),
        "%s ended unexpectedly%s; the end of %s says why: mend that and run deploy/up again. All else was stopped in order, no data are lost."
            .formatted(part.name(), death.ending().inEnglish(), workplace.shown(part.log())));
  }

  private Refused tooSlow(Part part) {
    return new Refused(
        "%s 在 %d 分钟内没有就绪；原因见 %s，排除后重新运行 deploy/up。其余部分已依次停止，数据完好。"
            .formatted(part.name(), HEALTH_LIMIT.toMinutes(), workplace.shown(part.log())),
        "%s was not ready within %d minutes; %s says why: mend that and run deploy/up again. All else was stopped in order, no data are lost."
            .formatted(part.name(), HEALTH_LIMIT.toMinutes(), workplace.shown(part.log())));
  }

  private interface Starting<T> {
    T start() throws IOException;
  }

  private static <T> CompletableFuture<T> inBackground(Starting<T> starting) {
    Supplier<T> supplier =
        () -> {
          try {
            return starting.start();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    return CompletableFuture.supplyAsync(supplier, work -> new Thread(work, "start").start());
  }

  /**
   * If it failed, only after the other one has come to an end too: it must be known to be stopped.
   */
  private static <T> T joined(CompletableFuture<T> first, CompletableFuture<?> other) {
    try {
      return first.join();
    } catch (CompletionException e) {
      other.handle((result, failure) -> true).join();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
