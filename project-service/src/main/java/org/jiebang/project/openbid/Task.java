package org.jiebang.project.openbid;

import org.jiebang.project.numbering.NumberPath;
import org.jspecify.annotations.Nullable;

/**
 * 三级任务: a task below a sub-challenge, such as 3.1.1.
 *
 * @param number below its sub-challenge's
 * @param name as printed
 * @param responsibility who answers for it
 * @param at the row in the source
 */
public record Task(
    NumberPath number, String name, Responsibility responsibility, @Nullable String at)
    implements Row {}
