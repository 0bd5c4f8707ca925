package org.jiebang.project.openbid;

/** 责任列: the three columns of the list that say who answers for a row. */
public enum Column {
  /** 牵头领导. */
  SPONSOR,
  /** 牵头科室. */
  LEAD,
  /** 配合科室. */
  SUPPORTING
}
