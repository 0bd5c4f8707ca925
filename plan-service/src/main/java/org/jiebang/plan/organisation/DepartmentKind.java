package org.jiebang.plan.organisation;

/** 科室类别. */
public enum DepartmentKind {
  /** 职能科室. */
  FUNCTIONAL,
  /** 临床科室. */
  CLINICAL,
  /** 医技科室. */
  MEDICAL_TECHNOLOGY,
  /** 病区. */
  WARD,
  /** 中心. */
  CENTER,
  /** 护理单元. */
  NURSING_UNIT,
  /** 诊疗组. */
  CARE_TEAM
}
