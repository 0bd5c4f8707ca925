package org.jiebang.plan.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Objections;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Recorded;
import org.jiebang.plan.ledger.Recording;
import org.jspecify.annotations.Nullable;

/** 登记科室、病区. */
@Singleton
public class RecordDepartment {

  private final Departments departments;
  private final Campuses campuses;
  private final Announcement<Department> announcement;
  private final Recording recording;

  /** Made by the container. */
  public RecordDepartment(
      Departments departments,
      Campuses campuses,
      Announcement<Department> announcement,
      Recording recording) {
    this.departments = departments;
    this.campuses = campuses;
    this.announcement = announcement;
    this.recording = recording;
  }

  /** Stores what is stated of a department, if its campus, home and parent are known. */
  @Transactional
  public Recorded<Department> record(Principal by, Department stated, Origin origin) {
    origin.requireMayState(by);
    departments
        .find(by.hospital(), stated.code())
        .ifPresent(before -> stated.requireHomeOf(before.fact()));
    requireKnownPlaces(by.hospital(), stated);
    return recording.put(departments, announcement, by, stated, origin);
  }

  private void requireKnownPlaces(String hospital, Department stated) {
    String campus = stated.campus();
    String parent = stated.parent();
    new Objections()
        .when(
            campus != null && !campuses.knows(hospital, campus),
            "campus",
            "unknown-campus",
            "没有这个院区：" + campus)
        .when(
            !campuses.offersHome(hospital, stated.home()),
            "home",
            "unknown-home",
            "归属只能是 group 或本院院区：" + stated.home())
        .when(
            parent != null && departments.find(hospital, parent).isEmpty(),
            "parent",
            "unknown-parent",
            "没有这个上级科室：" + parent)
        .when(leadsTo(hospital, parent, stated.code()), "parent", "cycle", "上级科室隶属于本科室，形成循环")
        .raise();
  }

  /** Whether the way up from a department passes through the one with this code. */
  private boolean leadsTo(String hospital, @Nullable String from, String code) {
    Set<String> passed = new HashSet<>();
    @Nullable String at = from;
    while (at != null && !at.equals(code) && passed.add(at)) {
      Optional<Entry<Department>> unit = departments.find(hospital, at);
      at = unit.map(entry -> entry.fact().parent()).orElse(null);
    }
    return code.equals(at);
  }
}
