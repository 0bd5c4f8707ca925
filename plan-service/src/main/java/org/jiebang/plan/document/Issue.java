package org.jiebang.plan.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 印发: how a document went out.
 *
 * @param signedOn 成文日期
 * @param issuedOn 印发日期; with it the text is fixed
 * @param issuingOffice 印发机关
 * @param addressedTo 主送
 * @param copiedTo 抄送
 */
public record Issue(
    @Nullable LocalDate signedOn,
    @Nullable LocalDate issuedOn,
    @Nullable String issuingOffice,
    List<String> addressedTo,
    List<String> copiedTo) {

  /** Copies the lists. */
  public Issue {
    addressedTo = List.copyOf(addressedTo);
    copiedTo = List.copyOf(copiedTo);
  }
}
