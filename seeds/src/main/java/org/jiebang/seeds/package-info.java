/**
 * 种子数据: reads what the documents state and enters it through the services' public APIs as history.
 */
@NullMarked
package org.jiebang.seeds;

import org.jspecify.annotations.NullMarked;
