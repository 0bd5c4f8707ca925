package org.jiebang.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jiebang.servers.Ports;

/** 启动前检查: everything that can be known to go wrong before anything is started. */
final class Preflight {

  private static final int OLDEST_JAVA = 17;
  private static final long LEAST_MEMORY = 1_800L << 20;
  private static final long LEAST_DISK = 1L << 30;
  private static final Duration PREDECESSOR = Duration.ofSeconds(40);

  private final Workplace workplace;
  private final PortPlan ports;

  Preflight(Workplace workplace, PortPlan ports) {
    this.workplace = workplace;
    this.ports = ports;
  }

  void check() throws IOException {
    requireJava(Runtime.version().feature());
    requireBuilt();
    requireMemory(new FreeMemory(Path.of("/")).bytes().orElse(Long.MAX_VALUE));
    requireDisk(Files.getFileStore(workplace.data()).getUsableSpace());
    requirePorts();
  }

  static void requireJava(int version) {
    if (version < OLDEST_JAVA) {
      throw new Refused(
          "需要 Java %d 或更新版本，这里是 %d；请安装 JDK %1$d，或让 JAVA_HOME 指向它。".formatted(OLDEST_JAVA, version),
          "Java %d or later is needed and this is %d; install a JDK %1$d or let JAVA_HOME point to it."
              .formatted(OLDEST_JAVA, version));
    }
  }

  private void requireBuilt() {
    Stream.concat(Stream.of(Service.values()).map(workplace::jar), Stream.of(workplace.tetherJar()))
        .filter(jar -> !Files.exists(jar))
        .findFirst()
        .ifPresent(
            jar -> {
              Path shown = workplace.shown(jar);
              throw new Refused(
                  "缺少 %s；请运行 ./mvnw -DskipTests package 后再试。".formatted(shown),
                  "%s is missing; run ./mvnw -DskipTests package and try again.".formatted(shown));
            });
  }

  static void requireMemory(long available) {
    if (available < LEAST_MEMORY) {
      throw new Refused(
          "需要约 2 GiB 可用内存，本机只剩 %d MB；请关闭其他程序后再试。".formatted(available >> 20),
          "About 2 GiB of free memory are needed and %d MB are left; end other programs and try again."
              .formatted(available >> 20));
    }
  }

  void requireDisk(long usable) {
    if (usable < LEAST_DISK) {
      throw new Refused(
          "%s 所在磁盘需要 1 GiB 空闲，只剩 %d MB；请清理磁盘后再试。".formatted(workplace.data(), usable >> 20),
          "1 GiB of free disk is needed for %s and %d MB are left; free some and try again."
              .formatted(workplace.data(), usable >> 20));
    }
  }

  private void requirePorts() {
    for (Map.Entry<Integer, String> port : ports.all().entrySet()) {
      if (Ports.isTaken(port.getKey())) {
        throw new Refused(
            "端口 %d（%s）已被其他程序占用；请结束该程序，或换一组端口：deploy/up --port-base %d。"
                .formatted(port.getKey(), port.getValue(), other()),
            "Port %d (%s) is taken by another program; end that program or choose other ports: deploy/up --port-base %d."
                .formatted(port.getKey(), port.getValue(), other()));
      }
    }
  }

  private int other() {
    return ports.base() < 20_000 ? ports.base() + 1000 : 8080;
  }

  /** What a launcher left behind that was killed ends by itself, but not at once. */
  static void awaitEndOf(InstanceLock.Launched fallen) {
    PortPlan theirs = new PortPlan(fallen.portBase());
    long limit = System.nanoTime() + PREDECESSOR.toNanos();
    while (theirs.all().keySet().stream().anyMatch(Ports::isTaken) && System.nanoTime() < limit) {
      Pause.briefly();
    }
  }
}
