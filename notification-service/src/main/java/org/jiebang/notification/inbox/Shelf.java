package org.jiebang.notification.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 收件箱之集: the inboxes of some departments of one hospital.
 *
 * @param hospital whose
 * @param departments which; null: all of the hospital
 */
public record Shelf(String hospital, @Nullable Set<String> departments) {

  /** The inboxes of these departments. */
  public static Shelf of(String hospital, Set<String> departments) {
    return new Shelf(hospital, Set.copyOf(departments));
  }

  /** Every inbox of the hospital. */
  public static Shelf wholeHospital(String hospital) {
    return new Shelf(hospital, null);
  }
}
