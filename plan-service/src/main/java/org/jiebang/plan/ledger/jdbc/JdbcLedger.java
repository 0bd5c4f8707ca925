package org.jiebang.plan.ledger.jdbc;

import java.util.Optional;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Ledger;

/**
 * 台账 in one table: what the ledgers of all kinds of fact have in common.
 *
 * @param <S> the kind of fact
 * @param <R> its row
 */
public abstract class JdbcLedger<S extends Fact, R> implements Ledger<S> {

  private final LedgerRows<R> rows;

  /** Reads and writes these rows. */
  protected JdbcLedger(LedgerRows<R> rows) {
    this.rows = rows;
  }

  /** The row of an entry. */
  protected abstract R row(Entry<S> entry);

  /** The entry of a row. */
  protected abstract Entry<S> entry(R row);

  @Override
  public Optional<Entry<S>> find(String hospital, String code) {
    return StoreFault.told(() -> rows.findByHospitalAndCode(hospital, code)).map(this::entry);
  }

  @Override
  public void save(Entry<S> entry) {
    R row = row(entry);
    StoreFault.told(() -> entry.version() == 1 ? rows.save(row) : rows.update(row));
  }
}
