package org.jiebang.plan.ledger;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jiebang.audit.AuditEntry;
import org.jiebang.audit.AuditTrail;
import org.jiebang.bus.Home;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.bus.ServedHomes;
import org.jiebang.identity.Principal;
import org.jiebang.refusal.Conflict;
import org.jiebang.refusal.FieldError;

/**
 * 登记: stores a version of a fact together with its revision, its event and its trace, or nothing.
 *
 * <p>It joins the transaction of the use case that calls it.
 */
@Singleton
public class Recording {

  private final ServedHomes homes;
  private final Revisions revisions;
  private final Outbox outbox;
  private final AuditTrail audit;

  /** Made by the container. */
  public Recording(ServedHomes homes, Revisions revisions, Outbox outbox, AuditTrail audit) {
    this.homes = homes;
    this.revisions = revisions;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** 归属: organisation, documents and plans are written at the hospital's own home alone. */
  public void requireHome(Principal by) {
    homes.require(Home.group(by.hospital()));
  }

  /** Stores what is stated, unless the ledger already says so. */
  public <S extends Fact> Recorded<S> put(
      Ledger<S> ledger, Announcement<S> announcement, Principal by, S fact, Origin origin) {
    requireHome(by);
    Optional<Entry<S>> before = ledger.find(by.hospital(), fact.code());
    if (before.isPresent() && before.get().says(fact, origin)) {
      return new Recorded<>(before.get(), Recorded.Change.UNCHANGED);
    }
    before.ifPresent(present -> requireReasonToOverrule(present, origin));
    return store(ledger, announcement, by, before, fact, origin);
  }

  /** What the office has since decided is not undone by recording history once more. */
  private static void requireReasonToOverrule(Entry<?> present, Origin origin) {
    if (origin.history() && !present.history() && !origin.givesReason()) {
      String message = "此项已由日常办理更新；补录如要改动，请写明理由";
      throw new Conflict(
          "edited-since", message, new FieldError("reason", "edited-since", message));
    }
  }

  /** Stores the version after {@code before}, whatever it says. */
  public <S extends Fact> Recorded<S> store(
      Ledger<S> ledger,
      Announcement<S> announcement,
      Principal by,
      Optional<Entry<S>> before,
      S fact,
      Origin origin) {
    Entry<S> entry =
        before
            .map(present -> present.next(fact, origin))
            .orElseGet(() -> Entry.first(by.hospital(), fact, origin));
    ledger.save(entry);
    OutgoingEvent event = announce(announcement.of(entry), entry, by);
    trace(event, entry, by);
    return new Recorded<>(
        entry, before.isPresent() ? Recorded.Change.CHANGED : Recorded.Change.CREATED);
  }

  /** Keeps the revision of a stored entry and lets its event go out. */
  public OutgoingEvent announce(OutgoingEvent event, Entry<?> entry, Principal by) {
    revisions.add(entry, event.data(), by);
    outbox.append(event);
    return event;
  }

  private void trace(OutgoingEvent event, Entry<?> entry, Principal by) {
    audit.record(
        new AuditEntry(
            entry.hospital(),
            by.subject(),
            by.name(),
            event.aggregate().type() + "-recorded",
            event.aggregate().type(),
            entry.id().toString(),
            entry.reason(),
            entry.history(),
            event.data()));
  }
}
