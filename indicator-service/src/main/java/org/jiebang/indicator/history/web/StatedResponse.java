package org.jiebang.indicator.history.web;

import java.util.UUID;
import org.jiebang.indicator.history.StatedContent;
import org.jiebang.indicator.history.StatedResult;

/**
 * A stated result as it is shown.
 *
 * @param history always true: entered as history, without components
 */
record StatedResponse(UUID id, String code, long version, boolean history, StatedContent content) {

  static StatedResponse of(StatedResult result) {
    return new StatedResponse(
        result.id(), result.content().code(), result.version(), true, result.content());
  }
}
