package org.jiebang.plan.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Recorded;
import org.jiebang.plan.ledger.Recording;

/** 登记院区. */
@Singleton
public class RecordCampus {

  private final Campuses campuses;
  private final Announcement<Campus> announcement;
  private final Recording recording;

  /** Made by the container. */
  public RecordCampus(Campuses campuses, Announcement<Campus> announcement, Recording recording) {
    this.campuses = campuses;
    this.announcement = announcement;
    this.recording = recording;
  }

  /** Stores what is stated of a campus; its home stays what it was. */
  @Transactional
  public Recorded<Campus> record(Principal by, Campus stated, Origin origin) {
    origin.requireMayState(by);
    campuses
        .find(by.hospital(), stated.code())
        .ifPresent(before -> stated.requireHomeOf(before.fact()));
    return recording.put(campuses, announcement, by, stated, origin);
  }
}
