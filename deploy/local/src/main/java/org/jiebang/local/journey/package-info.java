/**
 * 走一遍: takes a running suite from a reported value to the inbox of the department concerned, over
 * its public APIs alone, and measures how long that takes. What it enters is marked as a
 * demonstration.
 */
@NullMarked
package org.jiebang.local.journey;

import org.jspecify.annotations.NullMarked;
