package org.jiebang.plan.plantree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 责任项: the holders of one part of a responsibility, the node's own or taken over from above.
 *
 * @param codes who
 * @param inheritedFrom the node whose own they are; none when they are this node's own
 */
public record Share(List<String> codes, @Nullable Place inheritedFrom) {

  /** Copies the holders. */
  public Share {
    codes = List.copyOf(codes);
  }

  /** 是否承继. */
  public boolean inherited() {
    return inheritedFrom != null;
  }

  /** The node's own where it names any, else what the node above has, else none. */
  static @Nullable Share of(List<String> own, @Nullable Share above, @Nullable Place placeAbove) {
    if (!own.isEmpty()) {
      return new Share(own.stream().distinct().toList(), null);
    }
    return above == null ? null : above.takenOverFrom(placeAbove);
  }

  private Share takenOverFrom(@Nullable Place above) {
    return inherited() ? this : new Share(codes, above);
  }
}
