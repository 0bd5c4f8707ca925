package org.jiebang.plan.plantree;

/**
 * 节点引用: a node of any plan of the hospital.
 *
 * @param plan code of the plan
 * @param place its place there
 */
public record NodeRef(String plan, Place place) {}
