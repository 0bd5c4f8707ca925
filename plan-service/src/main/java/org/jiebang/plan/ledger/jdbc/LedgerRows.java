package org.jiebang.plan.ledger.jdbc;

import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;
import java.util.UUID;

/**
 * 台账行: the rows of one ledger's table.
 *
 * @param <R> the row
 */
public interface LedgerRows<R> extends CrudRepository<R, UUID> {

  /** The row of a fact. */
  Optional<R> findByHospitalAndCode(String hospital, String code);
}
