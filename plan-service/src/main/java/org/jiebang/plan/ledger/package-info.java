/**
 * 台账: how every fact of this service is kept. A fact has one entry; a changed fact is a new version
 * of it, with who stated it and on what ground, and each version leaves one event.
 */
@NullMarked
package org.jiebang.plan.ledger;

import org.jspecify.annotations.NullMarked;
