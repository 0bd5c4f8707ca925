package org.jiebang.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jiebang.servers.ServerStartException.Reason;

/**
 * PostgreSQL's data in a folder: made by {@code initdb} if they are not there yet, with a superuser
 * nobody knows but the folder.
 */
final class Cluster {

  private final DataFolder folder;
  private final Account account;
  private final Path programs;

  Cluster(DataFolder folder, Account account, Path programs) {
    this.folder = folder;
    this.account = account;
    this.programs = programs;
  }

  Path data() {
    return folder.file("data");
  }

  String superuserPassword() {
    try {
      return Files.readString(password()).strip();
    } catch (IOException e) {
      throw new ServerStartException(
          Reason.FAILED,
          "PostgreSQL's superuser has no password in %s: choose another folder."
              .formatted(folder.path()),
          e);
    }
  }

  void makeIfMissing(ServerLog log) throws IOException {
    Path version = data().resolve("PG_VERSION");
    if (Files.exists(version)) {
      requireOurs(Files.readString(version).strip());
    } else {
      // What an interrupted initdb left behind it would not take for its own.
      DataFolder.delete(data());
      make(log);
    }
  }

  private void requireOurs(String version) {
    if (!version.equals(Integer.toString(PostgresBinaries.VERSION))) {
      throw new ServerStartException(
          Reason.OTHER_VERSION,
          "The folder %s holds data of PostgreSQL %s and this is PostgreSQL %d: choose an empty folder, or carry the data over with pg_dump."
              .formatted(folder.path(), version, PostgresBinaries.VERSION));
    }
  }

  private void make(ServerLog log) throws IOException {
    Files.deleteIfExists(password());
    Files.createFile(
        password(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    Files.writeString(password(), HexFormat.of().formatHex(secret));
    Files.createDirectory(
        data(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    account.takeOver(data());
    account.takeOver(password());
    run(initdb(), log);
  }

  private List<String> initdb() {
    List<String> command = new ArrayList<>();
    command.add(programs.resolve("bin").resolve("initdb").toString());
    command.addAll(List.of("--pgdata", data().toString()));
    command.addAll(
        List.of(
            "--username",
            "postgres",
            "--pwfile",
            password().toString(),
            "--auth",
            "scram-sha-256"));
    command.addAll(
        List.of(
            "--encoding",
            "UTF8",
            "--locale",
            "C",
            "--locale-provider",
            "builtin",
            "--builtin-locale",
            "C.UTF-8"));
    command.add("--data-checksums");
    command.add("--no-instructions");
    if (folder.isTemporary()) {
      command.add("--no-sync");
    }
    return account.command(command);
  }

  private static void run(List<String> command, ServerLog log) throws IOException {
    try {
      int exit =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
              .start()
              .waitFor();
      if (exit != 0) {
        throw log.diagnose(0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerStartException(
          Reason.FAILED, "PostgreSQL was interrupted while it made its data: start again.", e);
    }
  }

  private Path password() {
    return folder.file("superuser");
  }
}
