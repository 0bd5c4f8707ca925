package org.jiebang.indicator.rollup;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.indicator.period.Period;

/** 汇总库: every roll-up that this deployment writes. */
public interface RollUps {

  /** The newest versions of an indicator's roll-ups in these periods, of all units. */
  List<RollUp> find(String hospital, String indicator, Collection<Period> periods);

  /** The keys of all roll-ups of an indicator. */
  List<RollUpKey> keys(String hospital, String indicator);

  /** A page of roll-ups, the hospital's before its campuses'. */
  Page<RollUp> list(String hospital, RollUpFilter filter, PageRequest page);

  /** The roll-ups of a period, of the hospital and its campuses. */
  List<RollUp> at(String hospital, Period period);

  /** Every version of a roll-up, oldest first; empty when the hospital has none of this id. */
  List<RollUp> revisions(String hospital, UUID id);

  /** Stores version 1. */
  void add(RollUp rollUp);

  /** Stores the next version; the old one stays readable. */
  void revise(RollUp rollUp);
}
