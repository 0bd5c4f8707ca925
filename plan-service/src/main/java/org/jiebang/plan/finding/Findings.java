package org.jiebang.plan.finding;

import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** 疑点台账. */
public interface Findings extends Ledger<Finding> {

  /** The findings, of one document or of all, by code. */
  Page<Entry<Finding>> list(String hospital, @Nullable String document, PageRequest page);
}
