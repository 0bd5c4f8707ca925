/** 揭榜挂帅: the listed challenges with their sub-challenges, sponsors and departments. */
@NullMarked
package org.jiebang.project.openbid;

import org.jspecify.annotations.NullMarked;
