package org.jiebang.audit;

/** 审计记录: takes down what is done, in the transaction that does it. */
@FunctionalInterface
public interface AuditTrail {

  /**
   * Takes down an entry. It stays if and only if the transaction does.
   *
   * @throws IllegalStateException outside a transaction
   */
  void record(AuditEntry entry);
}
