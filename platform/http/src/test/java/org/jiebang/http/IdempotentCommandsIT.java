package org.jiebang.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jiebang.refusal.InvalidInput;
import org.jiebang.refusal.RuleBroken;
import org.jiebang.servers.Database;
import org.jiebang.servers.TestServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** A command is done once per key, on a real database. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class IdempotentCommandsIT implements TestPropertyProvider {

  record Deposit(String account, BigDecimal amount) {}

  record Receipt(int number, BigDecimal balance, LocalDate on, @Nullable String note) {}

  @Inject IdempotentCommands commands;
  @Inject TransactionOperations<Connection> transactions;

  /** A thread for each: on two processors the common pool has one only. */
  private final ExecutorService callers = Executors.newFixedThreadPool(2);

  private final AtomicInteger done = new AtomicInteger();
  private String key = "";

  @Override
  public Map<String, String> getProperties() {
    Database database = TestServers.freshDatabase("http");
    return Map.of(
        "datasources.default.url", database.jdbcUrl(),
        "datasources.default.username", database.user(),
        "datasources.default.password", database.password(),
        "datasources.default.maximum-pool-size", "5",
        "flyway.datasources.default.enabled", "true",
        "flyway.datasources.default.locations", "classpath:db/http,classpath:db/till",
        "flyway.datasources.default.out-of-order", "true");
  }

  @AfterAll
  void dismissTheCallers() {
    callers.shutdownNow();
  }

  @BeforeEach
  void aNewKey() {
    key = UUID.randomUUID().toString();
    done.set(0);
    sql("delete from till");
  }

  @Test
  void doesTheSameCommandOnceAndAnswersItTwice() {
    Receipt first = deposit(key, new Deposit("a", new BigDecimal("1.10")));
    Receipt second = deposit(key, new Deposit("a", new BigDecimal("1.10")));

    assertThat(second).isEqualTo(first);
    assertThat(second.balance()).isEqualTo(new BigDecimal("1.10"));
    assertThat(deposits()).isEqualTo(1);
  }

  @Test
  void doesACommandWithoutAKeyEachTime() {
    deposit(null, new Deposit("a", BigDecimal.ONE));
    deposit(null, new Deposit("a", BigDecimal.ONE));

    assertThat(deposits()).isEqualTo(2);
  }

  @Test
  void refusesAKeyThatWasUsedForSomethingElse() {
    deposit(key, new Deposit("a", BigDecimal.ONE));

    assertThatThrownBy(() -> deposit(key, new Deposit("a", BigDecimal.TEN)))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.code()).isEqualTo("idempotency-key-reused"));
    assertThat(deposits()).isEqualTo(1);
  }

  @Test
  void refusesAKeyThatWasUsedForAnotherKindOfAnswer() {
    deposit(key, new Deposit("a", BigDecimal.ONE));

    assertThatThrownBy(
            () ->
                commands.once(
                    "sxtcm",
                    "reporter",
                    key,
                    new Deposit("a", BigDecimal.ONE),
                    String.class,
                    () -> "x"))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void keepsTheKeysOfTwoCallersAndOfTwoHospitalsApart() {
    deposit("sxtcm", "one", key, new Deposit("a", BigDecimal.ONE));
    deposit("sxtcm", "two", key, new Deposit("b", BigDecimal.ONE));
    deposit("gytcm", "one", key, new Deposit("c", BigDecimal.ONE));

    assertThat(deposits()).isEqualTo(3);
  }

  @Test
  void storesNothingOfACommandThatIsRefusedSoThatItMayBeSentAgain() {
    Supplier<Receipt> refusedAfterWriting =
        () -> {
          write();
          throw new RuleBroken("closed", "已关账。");
        };

    assertThatThrownBy(() -> run(key, refusedAfterWriting)).isInstanceOf(RuleBroken.class);
    assertThat(deposits()).isZero();

    run(key, () -> receipt());
    assertThat(deposits()).isEqualTo(1);
  }

  @Test
  void letsTheSecondOfTwoEqualRequestsAtOnceWaitForTheFirst() throws Exception {
    var inside = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(
            () ->
                run(
                    key,
                    () -> {
                      inside.countDown();
                      hold(mayEnd);
                      return receipt();
                    }),
            callers);
    inside.await();
    var second = CompletableFuture.supplyAsync(() -> run(key, this::receipt), callers);
    await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForALock);

    assertThat(second).isNotDone();
    mayEnd.countDown();

    assertThat(second.get()).isEqualTo(first.get());
    assertThat(deposits()).isEqualTo(1);
  }

  @Test
  void letsTheSecondDoItWhenTheFirstIsRefused() throws Exception {
    var inside = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(
            () ->
                run(
                    key,
                    () -> {
                      inside.countDown();
                      hold(mayEnd);
                      throw new RuleBroken("closed", "已关账。");
                    }),
            callers);
    inside.await();
    var second = CompletableFuture.supplyAsync(() -> run(key, this::receipt), callers);
    await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForALock);
    mayEnd.countDown();

    assertThat(second.get().number()).isPositive();
    assertThat(first).isCompletedExceptionally();
    assertThat(deposits()).isEqualTo(1);
  }

  @Test
  void forgetsAKeyAfterSevenDays() {
    run(key, this::receipt);
    sql("update idempotency_keys set created_at = now() - interval '6 days 23 hours'");
    assertThat(commands.purge()).isZero();
    sql("update idempotency_keys set created_at = now() - interval '7 days 1 minute'");

    assertThat(commands.purge()).isPositive();
    run(key, this::receipt);
    assertThat(deposits()).isEqualTo(2);
  }

  @Test
  void refusesAKeyThatIsNoKey() {
    for (String malformed : new String[] {"", " ", "a b", "键", "k".repeat(201), "a\nb"}) {
      assertThatThrownBy(() -> run(malformed, this::receipt)).isInstanceOf(InvalidInput.class);
    }
    assertThat(deposits()).isZero();
  }

  private Receipt deposit(@Nullable String underKey, Deposit deposit) {
    return deposit("sxtcm", "reporter", underKey, deposit);
  }

  private Receipt deposit(
      String hospital, String subject, @Nullable String underKey, Deposit deposit) {
    return commands.once(
        hospital,
        subject,
        underKey,
        deposit,
        Receipt.class,
        () -> {
          write();
          return new Receipt(
              done.incrementAndGet(), deposit.amount(), LocalDate.of(2025, 6, 30), null);
        });
  }

  private Receipt run(String underKey, Supplier<Receipt> command) {
    return commands.once(
        "sxtcm", "reporter", underKey, Map.of("open", "till"), Receipt.class, command);
  }

  private Receipt receipt() {
    write();
    return new Receipt(done.incrementAndGet(), BigDecimal.ONE, LocalDate.of(2025, 6, 30), "记");
  }

  private void write() {
    sql("insert into till default values");
  }

  private static void hold(CountDownLatch until) {
    try {
      until.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean somebodyWaitsForALock() {
    return count(
            "select count(*) from pg_stat_activity"
                + " where datname = current_database() and wait_event_type = 'Lock'")
        > 0;
  }

  private int deposits() {
    return count("select count(*) from till");
  }

  private void sql(String sql) {
    transactions.executeWrite(
        transaction -> {
          try (Statement statement = transaction.getConnection().createStatement()) {
            return statement.executeUpdate(sql);
          }
        });
  }

  private int count(String sql) {
    return transactions.executeRead(
        transaction -> {
          try (Statement statement = transaction.getConnection().createStatement();
              ResultSet result = statement.executeQuery(sql)) {
            return first(result);
          }
        });
  }

  private static int first(ResultSet result) throws SQLException {
    result.next();
    return result.getInt(1);
  }
}
