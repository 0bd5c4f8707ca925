/** 组织 over HTTP. */
@NullMarked
package org.jiebang.plan.organisation.web;

import org.jspecify.annotations.NullMarked;
