package org.jiebang.plan.ledger.jdbc;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jiebang.refusal.Conflict;
import org.jiebang.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/** 存储故障 that is the caller's: told as a refusal. */
public final class StoreFault {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final String UNTRANSLATABLE_CHARACTER = "22P05";
  private static final String NO_SUCH_CHARACTER = "22021";

  private StoreFault() {}

  /** Does what may fail, and tells what is the caller's fault as a refusal. */
  public static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (DataAccessException failed) {
      throw asRefusal(failed);
    }
  }

  /** The refusal that a failed write stands for, or the failure itself. */
  private static RuntimeException asRefusal(DataAccessException failed) {
    if (failed instanceof OptimisticLockException) {
      return changedMeanwhile();
    }
    return switch (state(failed)) {
      case UNIQUE_VIOLATION -> changedMeanwhile();
      case UNTRANSLATABLE_CHARACTER, NO_SUCH_CHARACTER ->
          new InvalidInput("invalid-character", "文字中有不能保存的字符");
      default -> failed;
    };
  }

  private static Conflict changedMeanwhile() {
    return new Conflict("stale-version", "刚刚有人改过，请重新读取后再办");
  }

  private static String state(Throwable failed) {
    for (@Nullable Throwable at = failed; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }
}
