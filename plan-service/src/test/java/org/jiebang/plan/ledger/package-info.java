@NullMarked
package org.jiebang.plan.ledger;

import org.jspecify.annotations.NullMarked;
