package org.jiebang.plan.ledger;

import java.util.List;
import java.util.UUID;
import org.jiebang.identity.Principal;

/** 版本库: every version of every entry, readable for ever. */
public interface Revisions {

  /** Adds the version an entry has now, as it is published. */
  void add(Entry<?> entry, Object state, Principal by);

  /** All versions of an entry, the newest first; empty for what another hospital owns. */
  List<Revision> of(String hospital, UUID id);
}
