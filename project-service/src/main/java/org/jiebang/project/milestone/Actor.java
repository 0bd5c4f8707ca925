package org.jiebang.project.milestone;

/**
 * 经办人: who did it.
 *
 * @param subject the account
 * @param name as people read it
 */
public record Actor(String subject, String name) {}
