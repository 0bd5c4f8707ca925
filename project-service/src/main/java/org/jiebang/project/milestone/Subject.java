package org.jiebang.project.milestone;

import java.util.UUID;
import org.jiebang.project.numbering.NumberPath;
import org.jspecify.annotations.Nullable;

/**
 * 所属项目: what a milestone is a step of.
 *
 * @param openBid the open bid's id
 * @param subChallenge the number of a part, or the challenge as a whole
 */
public record Subject(UUID openBid, @Nullable NumberPath subChallenge) {}
