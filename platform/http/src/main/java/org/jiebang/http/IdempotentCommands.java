package org.jiebang.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.InvalidInput;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * 幂等命令: a command sent twice under one {@code Idempotency-Key} is done once and answered twice.
 *
 * <p>Key, command and answer are stored in one transaction. Of two equal requests at once the
 * second waits for the first at the key's row and then gets its answer; a command that is refused
 * stores nothing, so it may be sent again under its key. Keys are forgotten after seven days.
 */
@Singleton
@Requires(beans = TransactionOperations.class)
public class IdempotentCommands {

  private static final String CLAIM =
      "insert into idempotency_keys (hospital, subject, key, request_hash) values (?, ?, ?, ?)"
          + " on conflict do nothing";
  private static final String ANSWER =
      "update idempotency_keys set response = ? where hospital = ? and subject = ? and key = ?";
  private static final String RECALL =
      "select request_hash, response from idempotency_keys"
          + " where hospital = ? and subject = ? and key = ?";
  private static final String FORGET =
      "delete from idempotency_keys where created_at < now() - interval '7 days'";

  private final TransactionOperations<Connection> transactions;
  private final ObjectMapper canonical;
  private final ObjectMapper lenient;

  IdempotentCommands(TransactionOperations<Connection> transactions, ObjectMapper json) {
    this.transactions = transactions;
    this.canonical = sorted(json.copy());
    // An answer stored before an upgrade may lack, or have, a field more.
    this.lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * Does the command, or answers as when it was done.
   *
   * @param hospital the caller's hospital
   * @param subject the caller; keys of different callers never meet
   * @param key the header {@code Idempotency-Key}; without one the command is simply done
   * @param request everything that makes the command what it is, ids from the path included
   * @param responseType what the command answers
   * @param command what to do; a transaction it opens joins this one
   */
  public <T> T once(
      String hospital,
      String subject,
      @Nullable String key,
      Object request,
      Class<T> responseType,
      Supplier<T> command) {
    if (key == null) {
      return command.get();
    }
    requireSound(key);
    byte[] hash = hash(request, responseType);
    return transactions.executeWrite(
        transaction -> {
          var row = new Row(transaction.getConnection(), hospital, subject, key);
          if (!row.claim(hash)) {
            return read(row.recall(hash), responseType);
          }
          T response = command.get();
          row.answer(write(response));
          return response;
        });
  }

  /**
   * Forgets the keys older than seven days.
   *
   * @return how many
   */
  @Scheduled(initialDelay = "5m", fixedDelay = "1h")
  public int purge() {
    return transactions.executeWrite(
        transaction -> {
          try (PreparedStatement forget = transaction.getConnection().prepareStatement(FORGET)) {
            return forget.executeUpdate();
          }
        });
  }

  private static void requireSound(String key) {
    if (!key.matches("[\\x21-\\x7e]{1,200}")) {
      String message = "Idempotency-Key 须为 1 至 200 个可见 ASCII 字符。";
      throw new InvalidInput(
          "idempotency-key-malformed",
          message,
          new FieldError("Idempotency-Key", "malformed", message));
    }
  }

  private byte[] hash(Object request, Class<?> responseType) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String kind = request.getClass().getName() + '\n' + responseType.getName() + '\n';
      digest.update(kind.getBytes(StandardCharsets.UTF_8));
      return digest.digest(canonical.writeValueAsBytes(request));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String write(Object response) {
    try {
      return lenient.writeValueAsString(response);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(String response, Class<T> type) {
    try {
      return lenient.readValue(response, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("deprecation") // the copy of a mapper somebody else has built
  private static ObjectMapper sorted(ObjectMapper mapper) {
    return mapper
        .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  /** One key, in the transaction that claims it. */
  private record Row(Connection connection, String hospital, String subject, String key) {

    boolean claim(byte[] hash) throws SQLException {
      try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
        claim.setString(1, hospital);
        claim.setString(2, subject);
        claim.setString(3, key);
        claim.setBytes(4, hash);
        return claim.executeUpdate() == 1;
      }
    }

    void answer(String response) throws SQLException {
      try (PreparedStatement answer = connection.prepareStatement(ANSWER)) {
        answer.setString(1, response);
        answer.setString(2, hospital);
        answer.setString(3, subject);
        answer.setString(4, key);
        answer.executeUpdate();
      }
    }

    String recall(byte[] hash) throws SQLException {
      try (PreparedStatement recall = connection.prepareStatement(RECALL)) {
        recall.setString(1, hospital);
        recall.setString(2, subject);
        recall.setString(3, key);
        try (ResultSet found = recall.executeQuery()) {
          if (!found.next()) {
            throw new IllegalStateException("the key was purged while it was asked for");
          }
          if (!MessageDigest.isEqual(hash, found.getBytes("request_hash"))) {
            throw new RuleBroken("idempotency-key-reused", "这个 Idempotency-Key 已用于另一个请求，请换一个再提交。");
          }
          return found.getString("response");
        }
      }
    }
  }
}
