package org.jiebang.notification.organisation.kafka;

import jakarta.inject.Singleton;
import java.util.Set;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.notification.organisation.Person;
import org.jiebang.notification.organisation.Staff;
import org.jspecify.annotations.Nullable;

/** 人员状态: projects plan-service's persons. */
@Singleton
class PersonStates implements EventHandler {

  private final Staff staff;

  PersonStates(Staff staff) {
    this.staff = staff;
  }

  @Override
  public Set<String> types() {
    return Set.of("jiebang.plan.person-state.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    State state = event.dataAs(State.class);
    staff.put(new Person(event.hospital(), state.code(), state.name(), state.email()));
  }

  /** 人员, as far as this service reads it. */
  record State(String code, String name, @Nullable String email) {}
}
