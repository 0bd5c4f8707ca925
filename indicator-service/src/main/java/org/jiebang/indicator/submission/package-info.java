/**
 * 填报: components as a campus, a department or the hospital reports them for a period. A correction
 * is a new revision; the old one stays readable with who and when.
 */
@NullMarked
package org.jiebang.indicator.submission;

import org.jspecify.annotations.NullMarked;
