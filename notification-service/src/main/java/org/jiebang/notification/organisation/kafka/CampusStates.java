package org.jiebang.notification.organisation.kafka;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.notification.organisation.Campus;
import org.jiebang.notification.organisation.Campuses;
import org.jiebang.notification.organisation.Validity;
import org.jspecify.annotations.Nullable;

/** 院区状态: projects plan-service's campuses. */
@Singleton
class CampusStates implements EventHandler {

  private final Campuses campuses;

  CampusStates(Campuses campuses) {
    this.campuses = campuses;
  }

  @Override
  public Set<String> types() {
    return Set.of("jiebang.plan.campus-state.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    State state = event.dataAs(State.class);
    campuses.put(new Campus(event.hospital(), state.code(), state.name(), state.validity()));
  }

  /** 院区, as far as this service reads it. */
  record State(
      String code, String name, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

    Validity validity() {
      return new Validity(validFrom, validTo);
    }
  }
}
