package org.jiebang.indicator.organisation.kafka;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.indicator.organisation.Department;
import org.jiebang.indicator.organisation.Organisation;
import org.jiebang.indicator.organisation.Validity;
import org.jspecify.annotations.Nullable;

/** Enters the departments that plan-service states. */
@Singleton
class DepartmentHandler implements EventHandler {

  private final Organisation organisation;

  DepartmentHandler(Organisation organisation) {
    this.organisation = organisation;
  }

  @Override
  public Set<String> types() {
    return Set.of("jiebang.plan.department-state.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    organisation.put(event.dataAs(State.class).department(event.hospital()));
  }

  /** What this reader needs of a department. */
  record State(
      String code,
      String name,
      @Nullable String campus,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {

    Department department(String hospital) {
      return new Department(hospital, code, name, campus, new Validity(validFrom, validTo));
    }
  }
}
