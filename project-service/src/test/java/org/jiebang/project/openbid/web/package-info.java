@NullMarked
package org.jiebang.project.openbid.web;

import org.jspecify.annotations.NullMarked;
