package org.jiebang.notification.organisation;

import org.jspecify.annotations.Nullable;

/**
 * 人员: someone who may hold an appointment.
 *
 * @param hospital the hospital's code
 * @param code unique within the hospital
 * @param name as people know them
 * @param email where mail reaches them, as stated and not yet judged; null: nowhere
 */
public record Person(String hospital, String code, String name, @Nullable String email) {}
