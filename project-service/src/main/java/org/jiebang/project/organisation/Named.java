package org.jiebang.project.organisation;

/**
 * 代码与名称: a department, person or other thing as a view shows it.
 *
 * @param code unique in the hospital
 * @param name as people read it
 */
public record Named(String code, String name) {}
