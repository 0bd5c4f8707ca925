/** 组织: departments, people and working calendar, as plan-service publishes them. */
@NullMarked
package org.jiebang.project.organisation;

import org.jspecify.annotations.NullMarked;
