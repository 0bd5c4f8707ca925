package org.jiebang.notification.message;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import org.jiebang.notification.organisation.Campus;
import org.jiebang.notification.organisation.Campuses;
import org.jiebang.notification.organisation.Department;
import org.jiebang.notification.organisation.Departments;
import org.jiebang.notification.routing.Decision;
import org.jiebang.notification.routing.Occurrence;
import org.jspecify.annotations.Nullable;

/** 撰写: puts an event into the words a department reads. */
@Singleton
class Writing {

  private static final String WHOLE_HOSPITAL = "全院";

  private final Templates templates;
  private final Campuses campuses;
  private final Departments departments;

  Writing(Templates templates, Campuses campuses, Departments departments) {
    this.templates = templates;
    this.campuses = campuses;
    this.departments = departments;
  }

  /** The content with the names people know in place of codes. */
  Content named(Occurrence occurrence, Content content) {
    String hospital = occurrence.hospital();
    String campus = content.facts().get(Content.CAMPUS_CODE);
    String unit = content.facts().get(Content.UNIT_CODE);
    Content named = content.with(Content.CAMPUS, campusName(hospital, campus));
    return unit == null ? named : named.with(Content.UNIT, unitName(hospital, unit));
  }

  /** The message one department gets. */
  Draft draft(Occurrence occurrence, Content content, Decision.Tell decision, Instant now) {
    Template template = templates.newestFor(occurrence.type());
    String reason = reason(decision, content.reasons());
    return new Draft(
        UuidCreator.getTimeOrderedEpoch(),
        decision.department(),
        occurrence,
        Wording.of(template, content, reason),
        content,
        decision.channels(),
        now);
  }

  private static String reason(Decision.Tell decision, Map<String, String> reasons) {
    String ruled = decision.reason();
    return ruled != null ? ruled : reasons.getOrDefault(decision.code(), decision.cause().words());
  }

  private String campusName(String hospital, @Nullable String code) {
    return code == null
        ? WHOLE_HOSPITAL
        : campuses.find(hospital, code).map(Campus::name).orElse(code);
  }

  private String unitName(String hospital, String code) {
    return departments.find(hospital, code).map(Department::name).orElse(code);
  }
}
