package org.jiebang.notification.email;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.organisation.Person;
import org.jiebang.notification.organisation.Staff;

/** 收件人: who reads a department's mail today: its heads and reporters. */
@Singleton
class Recipients {

  private static final Set<String> ROLES = Set.of("head", "reporter");

  private final Staff staff;
  private final BusinessClock clock;

  Recipients(Staff staff, BusinessClock clock) {
    this.staff = staff;
    this.clock = clock;
  }

  List<Person> of(Message message) {
    return staff.holding(ROLES, message.hospital(), message.department(), clock.today());
  }

  /** Whether this person still reads the department's mail, at this address. */
  boolean stillInclude(Message message, MailDelivery delivery) {
    return of(message).stream()
        .anyMatch(
            person ->
                person.code().equals(delivery.person())
                    && delivery.address().text().equals(person.email()));
  }
}
