package org.jiebang.notification.routing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 路由规则: what becomes of an event that names a department.
 *
 * @param type the event type it is for, {@code *} for every one
 * @param campus only events of this campus; null: of any, and of the whole hospital
 * @param department only where this department is named; null: any
 * @param effect whether the department is told
 * @param reason 提醒理由 shown to the department; null: what the event itself says
 * @param channels by which channels beyond the inbox
 * @param alsoTell departments told in addition
 */
public record RoutingRule(
    String type,
    @Nullable String campus,
    @Nullable String department,
    Effect effect,
    @Nullable String reason,
    Set<String> channels,
    Set<String> alsoTell) {

  /** The type of a rule for events of every type. */
  public static final String EVERY_TYPE = "*";

  /** Keeps copies. */
  public RoutingRule {
    channels = Set.copyOf(channels);
    alsoTell = Set.copyOf(alsoTell);
  }

  /** Whether it speaks about this event and department. */
  public boolean matches(Occurrence occurrence, String concerned) {
    return (type.equals(EVERY_TYPE) || type.equals(occurrence.type()))
        && (campus == null || campus.equals(occurrence.campus()))
        && (department == null || department.equals(concerned));
  }

  /** Tells whoever the event names, by the inbox and these channels. */
  public static RoutingRule tellWhoIsNamed(Set<String> channels) {
    return new RoutingRule(EVERY_TYPE, null, null, Effect.TELL, null, channels, Set.of());
  }
}
