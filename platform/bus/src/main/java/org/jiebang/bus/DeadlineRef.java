package org.jiebang.bus;

import java.util.UUID;

/**
 * 期限对象: whose deadline it is.
 *
 * @param home only a deployment that serves it sweeps it
 * @param subjectType lower-kebab noun; a {@link DeadlineHandler} answers for each
 * @param subjectId the aggregate
 */
public record DeadlineRef(Home home, String subjectType, UUID subjectId) {}
