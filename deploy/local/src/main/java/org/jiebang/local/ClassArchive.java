package org.jiebang.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * 类归档: the classes of a program as the virtual machine would have them, written when it first ends
 * and read at every later start, which halves the time that takes. (Java 19 and later write it by
 * themselves when it is missing.)
 */
final class ClassArchive {

  private static final int FIRST_THAT_WRITES_BY_ITSELF = 19;
  private static final List<String> QUIET =
      List.of("-Xshare:auto", "-Xlog:cds*=off", "-Xlog:class+path=off");

  private final Path file;
  private final Path unfinished;

  private ClassArchive(Path file) {
    this.file = file;
    this.unfinished = file.resolveSibling(file.getFileName() + ".new");
  }

  /** An archive is good for exactly these jars and this virtual machine. */
  static ClassArchive of(Workplace workplace, JavaProgram program) throws IOException {
    CRC32 fingerprint = new CRC32();
    fingerprint.update(
        (System.getProperty("java.vm.version") + program.mainClass())
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    for (Path jar : jars(workplace, program)) {
      String identity = jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
      fingerprint.update(identity.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    ClassArchive archive =
        new ClassArchive(
            workplace
                .archives()
                .resolve("%s-%08x.jsa".formatted(program.name(), fingerprint.getValue())));
    // Half of one, if the machine was switched off while it was written.
    Files.deleteIfExists(archive.unfinished);
    return archive;
  }

  private static List<Path> jars(Workplace workplace, JavaProgram program) throws IOException {
    Path libraries = program.jar().resolveSibling("lib");
    Stream<Path> own = Stream.of(workplace.tetherJar(), program.jar());
    if (!Files.isDirectory(libraries)) {
      return own.toList();
    }
    try (Stream<Path> all = Files.list(libraries)) {
      return Stream.concat(own, all.sorted()).toList();
    }
  }

  List<String> options() {
    if (Runtime.version().feature() >= FIRST_THAT_WRITES_BY_ITSELF) {
      return with("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file);
    }
    return Files.exists(file)
        ? with("-XX:SharedArchiveFile=" + file)
        : with("-XX:ArchiveClassesAtExit=" + unfinished);
  }

  private static List<String> with(String... options) {
    return Stream.concat(Stream.of(options), QUIET.stream()).toList();
  }

  /** Only after the program has ended in order is its archive whole. */
  void keep() {
    try {
      if (Files.exists(unfinished)) {
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        removeOthers();
      }
    } catch (IOException e) {
      // The next start is slower, that is all.
      return;
    }
  }

  private void removeOthers() throws IOException {
    String name = file.getFileName().toString();
    String program = name.substring(0, name.lastIndexOf('-') + 1);
    try (Stream<Path> all = Files.list(file.getParent())) {
      for (Path each :
          all.filter(
                  other ->
                      !other.equals(file) && other.getFileName().toString().startsWith(program))
              .toList()) {
        Files.delete(each);
      }
    }
  }
}
