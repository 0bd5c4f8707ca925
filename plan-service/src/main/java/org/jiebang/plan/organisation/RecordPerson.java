package org.jiebang.plan.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Recorded;
import org.jiebang.plan.ledger.Recording;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;

/** 登记人员. */
@Singleton
public class RecordPerson {

  private final People people;
  private final Announcement<Person> announcement;
  private final Recording recording;

  /** Made by the container. */
  public RecordPerson(People people, Announcement<Person> announcement, Recording recording) {
    this.people = people;
    this.announcement = announcement;
    this.recording = recording;
  }

  /** Stores what is stated of a person; nobody signs in as two people. */
  @Transactional
  public Recorded<Person> record(Principal by, Person stated, Origin origin) {
    origin.requireMayState(by);
    requireOwnIdentity(by.hospital(), stated);
    return recording.put(people, announcement, by, stated, origin);
  }

  private void requireOwnIdentity(String hospital, Person stated) {
    Optional.ofNullable(stated.identity())
        .flatMap(identity -> people.withIdentity(hospital, identity))
        .map(holder -> holder.fact().code())
        .filter(holder -> !holder.equals(stated.code()))
        .ifPresent(RecordPerson::refuseIdentityOf);
  }

  private static void refuseIdentityOf(String holder) {
    String message = "此登录标识已属于 " + holder;
    throw new RuleBroken(
        "identity-taken", message, new FieldError("identity", "identity-taken", message));
  }
}
