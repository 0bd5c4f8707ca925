package org.jiebang.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiebang.servers.ServerStartException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Where one server keeps all it writes, and the note of who started it: a server that outlived its
 * starter is ended by the next start, one whose starter lives is left alone.
 */
final class DataFolder {

  private static final String NOTE = "started-by";
  private static final long LEAST_FREE_BYTES = 200L << 20;

  private final String server;
  private final Path path;
  private final boolean temporary;
  private boolean claimed;

  private DataFolder(String server, Path path, boolean temporary) {
    this.server = server;
    this.path = path;
    this.temporary = temporary;
  }

  static DataFolder of(String server, @Nullable Path kept) {
    try {
      return kept == null
          ? temporary(server)
          : new DataFolder(server, Files.createDirectories(kept.toAbsolutePath()), false);
    } catch (IOException e) {
      throw new ServerStartException(
          Reason.FAILED,
          "%s cannot make the folder %s: choose one that can be written.".formatted(server, kept),
          e);
    }
  }

  private static DataFolder temporary(String server) throws IOException {
    Path all = temporaryFolders();
    sweep(all);
    Path path = Files.createTempDirectory(all, server.toLowerCase(Locale.ROOT) + "-");
    // PostgreSQL may have to run as another account than the one that makes the folder.
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataFolder folder = new DataFolder(server, path, true);
    folder.note(List.of(Note.of(ProcessHandle.current(), "TERM")));
    return folder;
  }

  /** Ours, for what is read in there names processes to end and programs to run. */
  static Path temporaryFolders() throws IOException {
    Path all =
        Files.createDirectories(
            Path.of(
                System.getProperty("java.io.tmpdir"),
                "jiebang-" + System.getProperty("user.name")));
    Path probe = Files.createTempFile(all, "mine-", "");
    boolean ours = Files.getOwner(all).equals(Files.getOwner(probe));
    Files.delete(probe);
    if (!ours) {
      throw new ServerStartException(
          Reason.NOT_PERMITTED,
          "The folder %s belongs to somebody else: remove it, or name another place with -Djava.io.tmpdir."
              .formatted(all));
    }
    return all;
  }

  /** Removes what a killed virtual machine could not. */
  private static void sweep(Path all) throws IOException {
    try (Stream<Path> folders = Files.list(all)) {
      folders
          .filter(each -> Files.exists(each.resolve(NOTE)))
          .map(each -> new DataFolder("", each, true))
          .forEach(DataFolder::sweep);
    }
  }

  private void sweep() {
    List<Note> notes = notes();
    if (!notes.isEmpty() && !notes.get(0).isAlive()) {
      notes.stream().skip(1).forEach(Note::end);
      delete();
    }
  }

  Path path() {
    return path;
  }

  Path file(String name) {
    return path.resolve(name);
  }

  boolean isTemporary() {
    return temporary;
  }

  /** Makes sure that nobody else serves this folder and that there is room in it. */
  void claim() {
    List<Note> notes = notes();
    if (notes.size() == 2 && notes.get(1).isAlive()) {
      if (notes.get(0).isAlive()) {
        throw new ServerStartException(
            Reason.FOLDER_IN_USE,
            "%s already serves the folder %s, started by process %d: end that process or choose another folder."
                .formatted(server, path, notes.get(0).pid()));
      }
      notes.get(1).end();
    }
    requireRoom();
    note(List.of(Note.of(ProcessHandle.current(), "TERM")));
    claimed = true;
  }

  /** Notes the server that serves this folder from now on, and the signal that ends it in order. */
  void servedBy(Process process, String stopSignal) {
    note(
        List.of(Note.of(ProcessHandle.current(), "TERM"), Note.of(process.toHandle(), stopSignal)));
  }

  /** Forgets the claim if there was one, and a temporary folder altogether. */
  void release() {
    if (temporary) {
      delete();
    } else if (claimed) {
      try {
        Files.deleteIfExists(file(NOTE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void requireRoom() {
    long free = path.toFile().getUsableSpace();
    if (free < LEAST_FREE_BYTES) {
      throw new ServerStartException(
          Reason.NO_DISK,
          "%s needs %d MB on the disk of %s and finds %d: free some, or choose another folder."
              .formatted(server, LEAST_FREE_BYTES >> 20, path, free >> 20));
    }
  }

  private void note(List<Note> notes) {
    try {
      Path whole = Files.write(file(NOTE + ".new"), notes.stream().map(Note::toString).toList());
      Files.move(whole, file(NOTE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ServerStartException(
          Reason.FAILED,
          "%s cannot write to the folder %s: choose one that can be written."
              .formatted(server, path),
          e);
    }
  }

  private List<Note> notes() {
    try {
      return Files.readAllLines(file(NOTE)).stream().map(Note::parse).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete() {
    delete(path);
  }

  static void delete(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      System.getLogger(DataFolder.class.getName())
          .log(System.Logger.Level.DEBUG, "Could not remove " + path, e);
    }
  }

  /** A process by number and time of birth, because numbers are used again. */
  private record Note(long pid, Instant born, String stopSignal) {

    static Note of(ProcessHandle process, String stopSignal) {
      return new Note(process.pid(), birth(process), stopSignal);
    }

    static Note parse(String line) {
      String[] parts = line.split(" ", 3);
      return new Note(Long.parseLong(parts[0]), Instant.parse(parts[1]), parts[2]);
    }

    void end() {
      process()
          .ifPresent(orphan -> new ChildProcess(orphan).end(stopSignal, Duration.ofSeconds(15)));
    }

    boolean isAlive() {
      return process().filter(ChildProcess::isAlive).isPresent();
    }

    private Optional<ProcessHandle> process() {
      // Every virtual machine reckons births from its own reading of the clock.
      return ProcessHandle.of(pid)
          .filter(each -> Duration.between(born, birth(each)).abs().toSeconds() < 5);
    }

    private static Instant birth(ProcessHandle process) {
      return process.info().startInstant().orElse(Instant.EPOCH);
    }

    @Override
    public String toString() {
      return pid + " " + born + " " + stopSignal;
    }
  }
}
