package org.jiebang.notification.organisation.kafka;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.Home;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.notification.organisation.Department;
import org.jiebang.notification.organisation.Departments;
import org.jiebang.notification.organisation.Validity;
import org.jspecify.annotations.Nullable;

/** 科室状态: projects plan-service's departments. */
@Singleton
class DepartmentStates implements EventHandler {

  private final Departments departments;

  DepartmentStates(Departments departments) {
    this.departments = departments;
  }

  @Override
  public Set<String> types() {
    return Set.of("jiebang.plan.department-state.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    departments.put(event.dataAs(State.class).department(event.hospital()));
  }

  /** 科室, as far as this service reads it; {@code home} is the home's code alone. */
  record State(
      String code,
      String name,
      @Nullable String campus,
      String home,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {

    Department department(String hospital) {
      return new Department(
          code, name, campus, new Home(hospital, home), new Validity(validFrom, validTo));
    }
  }
}
