package org.jiebang.indicator.history;

import java.util.UUID;
import org.jiebang.bus.Home;

/**
 * 所述结果: what a document states of the past, entered as history. Its home is the hospital's group.
 *
 * @param id UUIDv7
 * @param hospital the hospital's code
 * @param version 1, 2, 3, …
 * @param content what is stated
 */
public record StatedResult(UUID id, String hospital, long version, StatedContent content) {

  /** As first entered. */
  public static StatedResult first(UUID id, String hospital, StatedContent content) {
    return new StatedResult(id, hospital, 1, content);
  }

  /** The same result, read otherwise. */
  public StatedResult restated(StatedContent other) {
    return new StatedResult(id, hospital, version + 1, other);
  }

  /** Where it is written. */
  public Home home() {
    return Home.group(hospital);
  }
}
