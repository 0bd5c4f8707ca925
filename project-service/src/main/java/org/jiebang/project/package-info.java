/** 揭榜挂帅服务: strategies, challenges, pledges and milestones. */
@NullMarked
package org.jiebang.project;

import org.jspecify.annotations.NullMarked;
