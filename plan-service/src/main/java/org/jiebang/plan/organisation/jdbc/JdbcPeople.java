package org.jiebang.plan.organisation.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.jdbc.JdbcLedger;
import org.jiebang.plan.ledger.jdbc.StoreFault;
import org.jiebang.plan.organisation.People;
import org.jiebang.plan.organisation.Person;
import org.jspecify.annotations.Nullable;

/** 人员台账 in PostgreSQL. */
@Singleton
class JdbcPeople extends JdbcLedger<Person, PersonRow> implements People {

  private final PersonRows rows;

  JdbcPeople(PersonRows rows) {
    super(rows);
    this.rows = rows;
  }

  @Override
  public Page<Entry<Person>> list(String hospital, @Nullable String q, PageRequest page) {
    List<Entry<Person>> items =
        StoreFault.told(() -> rows.list(hospital, q, page.size(), page.offset())).stream()
            .map(this::entry)
            .toList();
    return Page.of(items, page, rows.count(hospital, q));
  }

  @Override
  public Optional<Entry<Person>> withIdentity(String hospital, String identity) {
    return StoreFault.told(() -> rows.findByHospitalAndIdentity(hospital, identity))
        .map(this::entry);
  }

  @Override
  public Set<String> known(String hospital, Set<String> codes) {
    return codes.isEmpty() ? Set.of() : StoreFault.told(() -> rows.known(hospital, codes));
  }

  @Override
  protected PersonRow row(Entry<Person> entry) {
    return PersonRow.of(entry);
  }

  @Override
  protected Entry<Person> entry(PersonRow row) {
    return row.entry();
  }
}
