/** 台账 over HTTP. */
@NullMarked
package org.jiebang.plan.ledger.web;

import org.jspecify.annotations.NullMarked;
