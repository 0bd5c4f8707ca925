package org.jiebang.project.milestone;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 改期: one move of a due date. None is ever dropped.
 *
 * @param from the date before
 * @param to the date after
 * @param reason why, in the words of who moved it
 * @param by who moved it
 * @param at when
 */
public record Slip(LocalDate from, LocalDate to, String reason, Actor by, Instant at) {}
