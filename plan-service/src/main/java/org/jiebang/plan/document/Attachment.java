package org.jiebang.plan.document;

import org.jspecify.annotations.Nullable;

/**
 * 附件.
 *
 * @param number as printed: 附件1
 * @param title its title
 */
public record Attachment(@Nullable String number, String title) {}
