package org.jiebang.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  @TempDir Path repository;

  @Test
  void refusesAnOldJava() {
    assertThatThrownBy(() -> Preflight.requireJava(11))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Java 17 or later is needed and this is 11");
    assertThatCode(() -> Preflight.requireJava(17)).doesNotThrowAnyException();
    assertThatCode(() -> Preflight.requireJava(25)).doesNotThrowAnyException();
  }

  @Test
  void refusesAMachineWithoutMemory() {
    assertThatThrownBy(() -> Preflight.requireMemory(500L << 20))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("500 MB are left");
    assertThatCode(() -> Preflight.requireMemory(2L << 30)).doesNotThrowAnyException();
  }

  @Test
  void refusesAFullDisk() {
    Preflight preflight =
        new Preflight(new Workplace(repository, repository.resolve(".data")), new PortPlan(8080));

    assertThatThrownBy(() -> preflight.requireDisk(10L << 20))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("10 MB are left");
    assertThatCode(() -> preflight.requireDisk(2L << 30)).doesNotThrowAnyException();
  }

  @Test
  void namesTheJarThatIsMissing() {
    Preflight preflight = new Preflight(new Workplace(repository, repository), new PortPlan(8080));

    assertThatThrownBy(preflight::check)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("plan-service/target/plan-service.jar is missing");
  }
}
