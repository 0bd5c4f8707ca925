package org.jiebang.indicator.crookedtoo;

import org.jiebang.indicator.crooked.CrookedRoom;
import org.jspecify.annotations.Nullable;

/** Knows the room that knows it. */
public record CrookedNeighbour(@Nullable CrookedRoom room) {}
