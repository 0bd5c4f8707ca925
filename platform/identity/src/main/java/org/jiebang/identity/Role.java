package org.jiebang.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 角色: what a person does for the hospital. A token names it in lower case. */
public enum Role {
  /** 党政综合办: runs plans, posts open bids, supervises. */
  OFFICE(true),
  /** 院领导: sponsors, decides, reads the board. */
  LEADER(true),
  /** 统计: defines indicators, approves values. */
  STATISTICS(true),
  /** 质控: defines and approves for quality. */
  QUALITY(true),
  /** 财务: defines and approves for money. */
  FINANCE(true),
  /** 档案: enters as history what happened before the system came. */
  RECORDS(true),
  /** 科室: accepts tasks, reports values, bids, for its own departments. */
  DEPARTMENT(false),
  /** 评审: reads and scores the bids given to them. */
  REVIEWER(false),
  /** 运维: runs the system; sees its machinery, not the hospital's figures. */
  OPERATOR(false),
  /** 审计: reads everything, the audit trail included, and changes nothing. */
  AUDITOR(true);

  private final boolean everyDepartment;

  Role(boolean everyDepartment) {
    this.everyDepartment = everyDepartment;
  }

  /** Whether the role sees every department of the campuses it is given. */
  public boolean seesEveryDepartment() {
    return everyDepartment;
  }

  /** As a token names it. */
  public String claim() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> ofClaim(String claim) {
    return Arrays.stream(values()).filter(role -> role.claim().equals(claim)).findFirst();
  }
}
