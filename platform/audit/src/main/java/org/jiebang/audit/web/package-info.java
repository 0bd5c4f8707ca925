/** The audit trail over HTTP. */
@NullMarked
package org.jiebang.audit.web;

import org.jspecify.annotations.NullMarked;
