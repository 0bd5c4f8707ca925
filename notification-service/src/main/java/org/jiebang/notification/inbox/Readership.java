package org.jiebang.notification.inbox;

import java.util.Set;
import java.util.regex.Pattern;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.refusal.NotFound;
import org.jiebang.refusal.NotPermitted;
import org.jspecify.annotations.Nullable;

/**
 * 阅览范围: whose inboxes a person may look into: those of the departments of the token; the office,
 * any of its hospital. Nobody learns whether another exists.
 *
 * @param hospital the person's hospital
 * @param name the person's name, for marks
 * @param departments the departments of the token
 * @param office whether the person may look into every inbox of the hospital
 */
public record Readership(String hospital, String name, Set<String> departments, boolean office) {

  private static final String ALL = "*";
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,62}");

  /** The readership of whoever holds the token. */
  public static Readership of(Principal principal) {
    return new Readership(
        principal.hospital(),
        principal.name(),
        Set.copyOf(principal.departments()),
        principal.roles().contains(Role.OFFICE));
  }

  /**
   * The inboxes asked for.
   *
   * @param department one department; {@code *} for all of the hospital; null for the person's own
   * @throws NotFound when the person may not look into them
   */
  public Shelf shelf(@Nullable String department) {
    if (department == null) {
      return Shelf.of(hospital, departments);
    }
    if (department.equals(ALL) && office) {
      return Shelf.wholeHospital(hospital);
    }
    requireSight(hospital, department);
    return Shelf.of(hospital, Set.of(department));
  }

  /**
   * Asks for sight of an inbox.
   *
   * @throws NotFound when the person may not look into it
   */
  public void requireSight(String ofHospital, String department) {
    boolean ofOwn = office ? CODE.matcher(department).matches() : departments.contains(department);
    if (!hospital.equals(ofHospital) || !ofOwn) {
      throw new NotFound("not-found", "没有这个收件箱或消息。");
    }
  }

  /**
   * Asks to act for a department. The office may look, but what it reads is not read by the
   * department.
   *
   * @throws NotPermitted when the department is not the person's own
   */
  public void requireMembership(String department) {
    if (!departments.contains(department)) {
      throw new NotPermitted("not-your-inbox", "只有本科室人员可以标记本科室的消息。");
    }
  }
}
