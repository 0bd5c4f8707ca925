package org.jiebang.servers;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiebang.servers.ServerStartException.Reason;

/** As whom PostgreSQL runs: it refuses to be root, which is what one is in many containers. */
enum Account {
  /** As whoever runs this process. */
  OWN,
  /**
   * Root outside, nobody in a user namespace of its own: files keep their owner, and any folder
   * will do.
   */
  UNSHARED,
  /**
   * The account nobody, where the container forbids namespaces: the folders have to be nobody's.
   */
  NOBODY;

  static Account suitable() {
    if (!System.getProperty("user.name").equals("root")) {
      return OWN;
    }
    return Stream.of(UNSHARED, NOBODY)
        .filter(Account::works)
        .findFirst()
        .orElseThrow(
            () ->
                new ServerStartException(
                    Reason.NOT_PERMITTED,
                    "PostgreSQL refuses to run as root, and neither unshare nor setpriv helps it here: start as an ordinary user."));
  }

  List<String> command(List<String> command) {
    List<String> prefix =
        switch (this) {
          case OWN -> List.of();
          case UNSHARED -> List.of("unshare", "-U");
          case NOBODY -> List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        };
    return Stream.concat(prefix.stream(), command.stream()).toList();
  }

  /** Where this account can read programs that root has unpacked. */
  Path cache() throws IOException {
    Path home = Path.of(System.getProperty("user.home"), ".cache");
    boolean usable =
        this != NOBODY && (Files.isWritable(home) || Files.isWritable(home.getParent()));
    return usable ? home.resolve("jiebang") : DataFolder.temporaryFolders();
  }

  void takeOver(Path folder) throws IOException {
    if (this == NOBODY) {
      var nobody =
          FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.toList()) {
          Files.setOwner(each, nobody);
        }
      }
    }
  }

  private boolean works() {
    try {
      return new ProcessBuilder(command(List.of("true")))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
