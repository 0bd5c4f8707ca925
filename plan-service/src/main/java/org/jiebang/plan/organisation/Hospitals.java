package org.jiebang.plan.organisation;

import org.jiebang.plan.ledger.Ledger;

/** 医院台账: one entry per tenant. */
public interface Hospitals extends Ledger<Hospital> {}
