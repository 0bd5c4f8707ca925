package org.jiebang.indicator.definition;

import org.jspecify.annotations.Nullable;

/**
 * 出处: where a document says so.
 *
 * @param document the document's code, for example {@code 002}
 * @param heading the heading or row
 * @param quote the words, where they are kept
 */
public record Source(String document, String heading, @Nullable String quote) {}
