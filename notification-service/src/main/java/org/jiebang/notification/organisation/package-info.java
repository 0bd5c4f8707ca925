/**
 * 组织: what this service needs to know of campuses, departments and people, projected from
 * plan-service's state. It decides nothing here; plan-service owns the organisation.
 */
@NullMarked
package org.jiebang.notification.organisation;

import org.jspecify.annotations.NullMarked;
