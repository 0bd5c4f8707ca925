package org.jiebang.plan.organisation;

import java.util.Optional;
import java.util.Set;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** 人员台账. */
public interface People extends Ledger<Person> {

  /** The people whose code or name contains the text, by code. */
  Page<Entry<Person>> list(String hospital, @Nullable String q, PageRequest page);

  /** The person who signs in under this subject. */
  Optional<Entry<Person>> withIdentity(String hospital, String identity);

  /** Those of the codes that are people of the hospital. */
  Set<String> known(String hospital, Set<String> codes);
}
