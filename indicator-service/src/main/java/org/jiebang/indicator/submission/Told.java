package org.jiebang.indicator.submission;

import java.util.UUID;

/**
 * 填报回执: what a reporter gets back.
 *
 * @param submission as it now is
 * @param eventId the event that told the hospital
 */
public record Told(Submission submission, UUID eventId) {}
