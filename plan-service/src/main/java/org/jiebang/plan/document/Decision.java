package org.jiebang.plan.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 审议: one body's step in deciding a document.
 *
 * @param body for example {@code party-committee}
 * @param name the body as printed
 * @param act what it did, as printed: 审议通过, 讨论研究
 * @param session which session, as printed: 八届十次
 * @param decidedOn when, if the document says so
 */
public record Decision(
    String body,
    String name,
    @Nullable String act,
    @Nullable String session,
    @Nullable LocalDate decidedOn) {}
