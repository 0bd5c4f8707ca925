package org.jiebang.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.memory.MemoryDefinitions;
import org.jiebang.indicator.memory.MemoryTargets;
import org.jiebang.indicator.memory.Samples;
import org.junit.jupiter.api.Test;

class ConcernedDepartmentsTest {

  private final MemoryDefinitions definitions = new MemoryDefinitions();
  private final MemoryTargets targets = new MemoryTargets();
  private final ConcernedDepartments concerned = new ConcernedDepartments(definitions, targets);

  @Test
  void ownerHoldersAndReportersEachOnce() {
    Samples share = Samples.surgeryShare();
    targets.add(share.ofDepartment("pediatrics", "2025", "0.40"));

    assertThat(concerned.of(share.definition(), "pediatrics", null, "quality-control"))
        .containsExactly("medical-affairs", "pediatrics", "quality-control");
  }

  @Test
  void anIndicatorWithoutOwnerConcernsItsHoldersAlone() {
    definitions.add(
        new IndicatorDefinition(
            new UUID(0, 1), "sxtcm", 1, Samples.surgeryShare().content(), null));
    definitions.add(Samples.visits().definition());
    targets.add(Samples.surgeryShare().ofDepartment("pediatrics", "2025", "0.40"));

    assertThat(concerned.indicatorsOf("sxtcm", List.of("pediatrics")))
        .containsExactly("surgery-share");
    assertThat(concerned.indicatorsOf("sxtcm", List.of("medical-affairs")))
        .containsExactly("visits");
  }
}
