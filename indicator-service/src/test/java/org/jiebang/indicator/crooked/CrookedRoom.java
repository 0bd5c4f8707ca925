package org.jiebang.indicator.crooked;

import io.micronaut.http.HttpStatus;
import org.jiebang.indicator.crookedtoo.CrookedNeighbour;

/** Knows a framework, and a neighbour who knows it. */
public record CrookedRoom(HttpStatus status, CrookedNeighbour neighbour) {}
