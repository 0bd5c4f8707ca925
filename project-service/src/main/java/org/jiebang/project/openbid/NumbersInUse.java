package org.jiebang.project.openbid;

import java.util.Set;
import java.util.UUID;
import org.jiebang.project.numbering.NumberPath;

/** 在用编号: sub-challenges that others hang on, so that a correction does not cut them off. */
public interface NumbersInUse {

  /** The numbers of the open bid's sub-challenges that are referred to. */
  Set<NumberPath> numbersInUse(UUID openBid);
}
