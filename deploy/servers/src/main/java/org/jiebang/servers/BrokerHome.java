package org.jiebang.servers;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jiebang.servers.ServerStartException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds the broker's own jars, which the build lays out beside this module and which are on
 * nobody's class path.
 */
final class BrokerHome {

  private static final String PROPERTY = "jiebang.broker.home";
  private static final Path BUILT = Path.of("deploy", "servers", "target", "broker");

  private BrokerHome() {}

  static Path find() {
    return find(System.getProperty(PROPERTY), Path.of("").toAbsolutePath());
  }

  static Path find(@Nullable String named, Path workingFolder) {
    Stream<Path> candidates =
        named == null
            ? Stream.iterate(workingFolder, each -> each != null, Path::getParent)
                .map(each -> each.resolve(BUILT))
            : Stream.of(Path.of(named));
    return candidates
        .filter(each -> Files.exists(each.resolve("kafka_2.13.jar")))
        .findFirst()
        .orElseThrow(
            () ->
                new ServerStartException(
                    Reason.NOT_BUILT,
                    "Kafka's own jars are not in %s: run ./mvnw -pl deploy/servers package, or let -D%s name their folder."
                        .formatted(named == null ? BUILT : named, PROPERTY)));
  }

  /** The broker's jars, and whatever holds this class, for it holds the broker's main class too. */
  static String classPath() {
    try {
      Path own =
          Path.of(BrokerHome.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return find().resolve("*") + File.pathSeparator + own;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
