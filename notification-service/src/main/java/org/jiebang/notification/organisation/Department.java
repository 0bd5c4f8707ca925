package org.jiebang.notification.organisation;

import org.jiebang.bus.Home;
import org.jspecify.annotations.Nullable;

/**
 * 科室: a department or ward, to which messages are addressed.
 *
 * @param code unique within the hospital
 * @param name as people know it
 * @param campus 院区 where it stands, null: it works for the whole hospital
 * @param home 院区归属, the deployment that delivers to it; names the hospital
 * @param validity when it exists
 */
public record Department(
    String code, String name, @Nullable String campus, Home home, Validity validity) {

  /** The hospital it belongs to. */
  public String hospital() {
    return home.hospital();
  }
}
