/**
 * 组织机构: campuses and departments with the time they are valid, projected from plan-service's state.
 * Nothing here is written by people; plan-service is.
 */
@NullMarked
package org.jiebang.indicator.organisation;

import org.jspecify.annotations.NullMarked;
