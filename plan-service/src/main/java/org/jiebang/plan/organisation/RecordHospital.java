package org.jiebang.plan.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Recorded;
import org.jiebang.plan.ledger.Recording;

/** 登记医院. */
@Singleton
public class RecordHospital {

  private final Hospitals hospitals;
  private final Announcement<Hospital> announcement;
  private final Recording recording;

  /** Made by the container. */
  public RecordHospital(
      Hospitals hospitals, Announcement<Hospital> announcement, Recording recording) {
    this.hospitals = hospitals;
    this.announcement = announcement;
    this.recording = recording;
  }

  /** Stores what is stated of the caller's own hospital. */
  @Transactional
  public Recorded<Hospital> record(Principal by, Hospital stated, Origin origin) {
    origin.requireMayState(by);
    return recording.put(hospitals, announcement, by, stated, origin);
  }
}
