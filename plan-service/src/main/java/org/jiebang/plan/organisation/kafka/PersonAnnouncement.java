package org.jiebang.plan.organisation.kafka;

import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.organisation.Person;
import org.jiebang.plan.organisation.PersonState;

/** 人员通告: {@code person-changed.v1}. */
@Singleton
public class PersonAnnouncement implements Announcement<Person> {

  @Override
  public OutgoingEvent of(Entry<Person> entry) {
    return Announcement.changed("person", entry, PersonState.of(entry)).concerning(List.of());
  }
}
