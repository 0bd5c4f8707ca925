/** 台账 in PostgreSQL. */
@NullMarked
package org.jiebang.plan.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
