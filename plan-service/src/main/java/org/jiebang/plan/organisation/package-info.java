/** 组织: the hospital with its campuses, departments, wards, people and their appointments. */
@NullMarked
package org.jiebang.plan.organisation;

import org.jspecify.annotations.NullMarked;
