package org.jiebang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

  @TempDir Path folder;

  private Workplace workplace;
  private JavaProgram program;

  @BeforeEach
  void lay() throws IOException {
    workplace = new Workplace(folder, folder.resolve(".data"));
    workplace.prepare();
    program = new JavaProgram("plan-service", write(workplace.jar(Service.PLAN)), "Main", 64);
    write(workplace.tetherJar());
  }

  @Test
  void isWrittenAtTheFirstEndAndReadFromTheSecondStartOn() throws Exception {
    assumeThat(Runtime.version().feature()).isLessThan(19);
    ClassArchive first = ClassArchive.of(workplace, program);
    Path unfinished = file(first, "-XX:ArchiveClassesAtExit=");

    Files.writeString(unfinished, "classes");
    first.keep();

    assertThat(file(ClassArchive.of(workplace, program), "-XX:SharedArchiveFile="))
        .hasContent("classes");
  }

  @Test
  void isNotTakenFromAStartThatBrokeOff() throws Exception {
    assumeThat(Runtime.version().feature()).isLessThan(19);
    Files.writeString(
        file(ClassArchive.of(workplace, program), "-XX:ArchiveClassesAtExit="), "half");

    ClassArchive next = ClassArchive.of(workplace, program);
    next.keep();

    assertThat(file(next, "-XX:ArchiveClassesAtExit=")).doesNotExist();
    assertThat(workplace.archives()).isEmptyDirectory();
  }

  @Test
  void isForgottenWhenAJarChanges() throws Exception {
    assumeThat(Runtime.version().feature()).isLessThan(19);
    ClassArchive old = ClassArchive.of(workplace, program);
    Files.writeString(file(old, "-XX:ArchiveClassesAtExit="), "old");
    old.keep();

    Files.setLastModifiedTime(program.jar(), FileTime.fromMillis(1));
    ClassArchive changed = ClassArchive.of(workplace, program);
    Path unfinished = file(changed, "-XX:ArchiveClassesAtExit=");
    Files.writeString(unfinished, "new");
    changed.keep();

    assertThat(workplace.archives())
        .isDirectoryContaining(file -> file.toString().endsWith(".jsa"));
    assertThat(workplace.archives().toFile().list()).hasSize(1);
    assertThat(file(ClassArchive.of(workplace, program), "-XX:SharedArchiveFile="))
        .hasContent("new");
  }

  private static Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "jar");
  }

  private static Path file(ClassArchive archive, String option) {
    List<String> options = archive.options();
    return options.stream()
        .filter(each -> each.startsWith(option))
        .map(each -> Path.of(each.substring(option.length())))
        .findFirst()
        .orElseThrow();
  }
}
