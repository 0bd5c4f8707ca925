package org.jiebang.plan.plantree;

import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Ledger;

/** 计划台账. */
public interface Plans extends Ledger<Plan> {

  /** The hospital's plans, by code. */
  Page<Entry<Plan>> list(String hospital, PageRequest page);
}
