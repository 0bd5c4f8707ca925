package org.jiebang.notification.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.notification.Example;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.message.Office;
import org.jiebang.notification.organisation.Appointment;
import org.jiebang.notification.organisation.Person;
import org.jiebang.notification.organisation.Validity;
import org.jiebang.notification.routing.Occurrences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
  private static final EmailSettings SETTINGS =
      new EmailSettings("https://jiebang.example", "sxtcm.example", BackOff.usual());

  private final Office office = new Office();
  private final FakePost post = new FakePost();
  private final Satchel satchel = new Satchel();
  private final MailTrace trace = new MailTrace(office.ledger().traces(), Office.CLOCK);
  private final Recipients recipients =
      new Recipients(office.directory(), BusinessClock.fixed(TODAY));
  private final AddressMail addressMail =
      new AddressMail(
          satchel, office.ledger().messages(), recipients, trace, SETTINGS, Office.CLOCK);
  private final PostMail postMail =
      new PostMail(
          satchel,
          office.ledger().messages(),
          recipients,
          post,
          new RecordAttempt(satchel, trace, SETTINGS, Office.CLOCK),
          SETTINGS,
          Office.CLOCK);

  @BeforeEach
  void pediatricsWasToldOfSomethingNasty() {
    String nasty =
        Example.of("indicator", "result-corrected.v1")
            .with("cause", "<script>alert('&')</script>\r\nBcc: all@example.org")
            .json();
    office
        .tellDepartments()
        .tell(
            Occurrences.occurrence("e", "jiebang.indicator.result-corrected.v1", "pediatrics"),
            nasty);
    satchel.order(message().id(), Instant.EPOCH);
  }

  @Test
  void goesToHeadsAndReportersOfToday() {
    appoint("wang", "head", "wang@sxtcm.example", Validity.always());
    appoint("li", "member", "li@sxtcm.example", Validity.always());
    appoint("zhao", "reporter", "zhao@sxtcm.example", new Validity(null, TODAY.minusDays(1)));

    deliver();

    assertThat(post.sent)
        .extracting(mail -> mail.to().text())
        .containsExactly("wang@sxtcm.example");
    assertThat(office.ledger().story()).contains("pediatrics sent email");
  }

  @Test
  void saysSoWhenNobodyHasAnAddress() {
    appoint("wang", "head", null, Validity.always());

    deliver();

    assertThat(post.sent).isEmpty();
    assertThat(office.ledger().story()).contains("pediatrics filtered no-address");
  }

  @Test
  void refusesAnAddressThatIsMoreThanOne() {
    appoint("wang", "head", "a@b.org\r\nBcc: all@example.org", Validity.always());

    deliver();

    assertThat(post.sent).isEmpty();
    assertThat(office.ledger().story()).contains("pediatrics filtered address-refused");
  }

  @Test
  void escapesWhatIsNotOurs() {
    appoint("wang", "head", "wang@sxtcm.example", Validity.always());

    deliver();

    Mail mail = post.sent.get(0);
    assertThat(mail.html())
        .doesNotContain("<script>")
        .contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt; Bcc: all@example.org");
    assertThat(mail.text()).contains("查看：https://jiebang.example/indicators/");
  }

  @Test
  void isTriedAgainUnderTheSameIdAndNotBeforeItsTime() {
    appoint("wang", "head", "wang@sxtcm.example", Validity.always());
    post.refusal = new Post.Refused("451 later", false, null);

    deliver();
    assertThat(postMail.postOne()).as("nothing is due").isFalse();
    post.refusal = null;
    satchel.bringForward();
    deliver();

    assertThat(post.tried).hasSize(2).containsOnly(post.tried.get(0));
    assertThat(office.ledger().story())
        .containsSubsequence("pediatrics failed email-retry", "pediatrics sent email");
  }

  @Test
  void isGivenUpWhenTheAddressIsRefusedForGood() {
    appoint("wang", "head", "wang@sxtcm.example", Validity.always());
    post.refusal = new Post.Refused("550 no such user", true, null);

    deliver();
    satchel.bringForward();
    deliver();

    assertThat(post.tried).hasSize(1);
    assertThat(office.ledger().story()).contains("pediatrics failed email");
  }

  @Test
  void staysInTheHouseWhenTheRoleEndsBeforeItLeaves() {
    UUID appointment = appoint("wang", "head", "wang@sxtcm.example", Validity.always());
    addressMail.address();
    office
        .directory()
        .put(appointment(appointment, "wang", "head", new Validity(null, TODAY.minusDays(1))));

    deliver();

    assertThat(post.tried).isEmpty();
    assertThat(office.ledger().story()).contains("pediatrics filtered no-longer-appointed");
  }

  @Test
  void refusesAHeaderOfTwoLines() {
    Address address = new Address("a@b.org");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mail("<1@b.org>", address, "a\r\nBcc: c@d.org", "", ""));
  }

  private void deliver() {
    addressMail.address();
    while (postMail.postOne()) {
      assertThat(post.tried).hasSizeLessThan(100);
    }
  }

  private Message message() {
    return office.ledger().inbox("pediatrics").get(0);
  }

  private UUID appoint(String person, String role, @Nullable String email, Validity validity) {
    UUID id = UUID.randomUUID();
    office.directory().put(new Person("sxtcm", person, person, email));
    office.directory().put(appointment(id, person, role, validity));
    return id;
  }

  private static Appointment appointment(UUID id, String person, String role, Validity validity) {
    return new Appointment(id, "sxtcm", person, role, "pediatrics", validity);
  }

  /** A post that can be told to refuse. */
  private static final class FakePost implements Post {

    private final List<Mail> sent = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();
    private @Nullable Refused refusal;

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void send(Mail mail) {
      tried.add(mail.id());
      if (refusal != null) {
        throw refusal;
      }
      sent.add(mail);
    }
  }
}
