package org.jiebang.project.organisation;

/**
 * 人员: someone who may sponsor or pledge.
 *
 * @param code unique in the hospital
 * @param name as people read it
 */
public record Person(String code, String name) {}
