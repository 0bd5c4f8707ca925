package org.jiebang.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.project.desk.Desk;
import org.jiebang.project.desk.Hospitals;
import org.jiebang.refusal.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeeMilestonesTest {

  private static final LocalDate DUE = LocalDate.of(2025, 10, 9);

  private final Desk desk = new Desk(LocalDate.of(2025, 9, 1)).withTheList();
  private UUID id = new UUID(0, 0);

  @BeforeEach
  void aMilestoneOfSevenPointThree() {
    id = desk.aMilestoneDue(DUE).terms().id();
  }

  @Test
  void isSeenByTheWholeHouseAndByTheDepartmentsInvolved() {
    assertThat(seen(Hospitals.leader())).containsExactly(id);
    assertThat(seen(Hospitals.department("party-building-office"))).containsExactly(id);
    assertThat(seen(Hospitals.department("nursing"))).containsExactly(id);
  }

  @Test
  void doesNotExistForOthers() {
    for (Principal stranger :
        List.of(Hospitals.department("finance"), Hospitals.officeElsewhere())) {
      assertThat(seen(stranger)).isEmpty();
      assertThatThrownBy(() -> desk.see.one(stranger, id)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void isFilteredByDepartmentStateAndDate() {
    assertThat(list("nursing", MilestoneState.OPEN, DUE.plusDays(1))).containsExactly(id);
    assertThat(list("finance", null, null)).isEmpty();
    assertThat(list(null, MilestoneState.SETTLED, null)).isEmpty();
    assertThat(list(null, null, DUE)).isEmpty();
  }

  private List<UUID> seen(Principal by) {
    return ids(desk.see.list(by, null, null, null, PageRequest.first()).items());
  }

  private List<UUID> list(
      @Nullable String department, @Nullable MilestoneState state, @Nullable LocalDate dueBefore) {
    return ids(
        desk.see
            .list(Hospitals.office(), department, state, dueBefore, PageRequest.first())
            .items());
  }

  private static List<UUID> ids(List<Milestone> milestones) {
    return milestones.stream().map(it -> it.terms().id()).toList();
  }
}
