package org.jiebang.indicator.definition.web;

/** What {@code PUT /definitions/{code}/owner} takes: the code of a department. */
record OwnerRequest(String department) {}
