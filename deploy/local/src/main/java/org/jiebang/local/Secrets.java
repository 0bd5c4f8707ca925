package org.jiebang.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** 口令: made at the first start, one file each, readable by their owner alone. */
final class Secrets {

  private static final int BYTES = 24;

  private final Path folder;

  Secrets(Path folder) {
    this.folder = folder;
  }

  String password(Service service) throws IOException {
    Path file = folder.resolve(service.shortName());
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      Path whole =
          Files.createTempFile(
              folder,
              "new",
              "",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(whole, random());
      Files.move(whole, file);
    }
    return Files.readString(file);
  }

  Path issuerKey() {
    return folder.resolve("issuer.json");
  }

  private static String random() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }
}
