package org.jiebang.project.openbid;

import org.jiebang.project.numbering.NumberPath;

/** 清单行: a numbered row of the list with those who answer for it. */
public sealed interface Row permits Challenge, SubChallenge, Task {

  /** 编号. */
  NumberPath number();

  /** 名称, as printed. */
  String name();

  /** 责任. */
  Responsibility responsibility();
}
