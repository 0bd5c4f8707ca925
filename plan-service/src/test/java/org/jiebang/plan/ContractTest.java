package org.jiebang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiebang.bus.EventJson;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.calendar.NamedDay;
import org.jiebang.plan.calendar.YearArrangement;
import org.jiebang.plan.calendar.kafka.CalendarYearAnnouncement;
import org.jiebang.plan.document.Attachment;
import org.jiebang.plan.document.Decision;
import org.jiebang.plan.document.Document;
import org.jiebang.plan.document.Issue;
import org.jiebang.plan.document.kafka.DocumentAnnouncement;
import org.jiebang.plan.finding.Finding;
import org.jiebang.plan.finding.FindingStatus;
import org.jiebang.plan.finding.kafka.FindingAnnouncement;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.Validity;
import org.jiebang.plan.organisation.Appointment;
import org.jiebang.plan.organisation.Campus;
import org.jiebang.plan.organisation.Department;
import org.jiebang.plan.organisation.DepartmentKind;
import org.jiebang.plan.organisation.Hospital;
import org.jiebang.plan.organisation.Person;
import org.jiebang.plan.organisation.kafka.AppointmentAnnouncement;
import org.jiebang.plan.organisation.kafka.CampusAnnouncement;
import org.jiebang.plan.organisation.kafka.DepartmentAnnouncement;
import org.jiebang.plan.organisation.kafka.HospitalAnnouncement;
import org.jiebang.plan.organisation.kafka.PersonAnnouncement;
import org.jiebang.plan.plantree.NodeKind;
import org.jiebang.plan.plantree.NodeRef;
import org.jiebang.plan.plantree.Place;
import org.jiebang.plan.plantree.Plan;
import org.jiebang.plan.plantree.PlanKind;
import org.jiebang.plan.plantree.PlanNode;
import org.jiebang.plan.plantree.Reference;
import org.jiebang.plan.plantree.Responsibility;
import org.jiebang.plan.plantree.Share;
import org.jiebang.plan.plantree.kafka.PlanAnnouncement;
import org.jiebang.plan.plantree.kafka.PlanNodeAnnouncement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("事件契约")
class ContractTest {

  private static final LocalDate DECIDED = LocalDate.of(2025, 3, 13);
  private static final Source ANNEX = new Source("003", "附件1 1.1", "党委会", DECIDED);
  private static final Source NOTICE =
      new Source("国办发明电〔2024〕12号", null, "国务院办公厅", LocalDate.of(2024, 11, 12));

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void whatIsAnnouncedEqualsTheExampleAndFitsTheSchema(String type, OutgoingEvent event) {
    for (String name : List.of(type + "-changed.v1", type + "-state.v1")) {
      Contract contract = new Contract(name);
      JsonNode data = asSent(event);

      assertThat(data).isEqualTo(contract.example());
      assertThat(contract.breaches(data)).isEmpty();
      assertThat(contract.breaches(without(data, "id"))).isNotEmpty();
    }
    assertThat(event.type()).isEqualTo("jiebang.plan." + type + "-changed.v1");
    assertThat(event.aggregate().type()).isEqualTo(type);
    assertThat(event.state()).isEqualTo(event.data());
  }

  @Test
  void everyMessageOfTheAsyncApiDocumentHasItsSchema() throws IOException {
    String asyncapi = Files.readString(Contract.FOLDER.resolve("asyncapi.yml"));
    List<String> schemas;
    try (Stream<java.nio.file.Path> files = Files.list(Contract.FOLDER)) {
      schemas =
          files
              .map(file -> file.getFileName().toString())
              .filter(n -> n.endsWith(".schema.json"))
              .toList();
    }

    assertThat(schemas).hasSize(20);
    assertThat(schemas)
        .allSatisfy(
            schema -> {
              assertThat(asyncapi).contains("$ref: ./" + schema);
              assertThat(asyncapi)
                  .contains("name: jiebang.plan." + schema.replace(".schema.json", ""));
            });
  }

  static Stream<Object[]> examples() {
    return Stream.of(
        example("hospital", 1, new HospitalAnnouncement(), hospital(), ANNEX),
        example("campus", 2, new CampusAnnouncement(), campus(), ANNEX),
        example("department", 3, new DepartmentAnnouncement(), department(), ANNEX),
        example("person", 4, new PersonAnnouncement(), person(), ANNEX),
        example("appointment", 5, new AppointmentAnnouncement(), appointment(), ANNEX),
        example("calendar-year", 6, new CalendarYearAnnouncement(), year(), NOTICE),
        example("document", 7, new DocumentAnnouncement(), document(), ANNEX),
        example("plan", 8, new PlanAnnouncement(), plan(), ANNEX),
        example("plan-node", 9, new PlanNodeAnnouncement(), node(), ANNEX),
        example("finding", 10, new FindingAnnouncement(), finding(), ANNEX));
  }

  private static <S extends Fact> Object[] example(
      String type, int number, Announcement<S> announcement, S fact, Source source) {
    UUID id = UUID.fromString(String.format("0192f7a0-0000-7000-8000-%012x", number));
    Entry<S> entry = new Entry<>(id, "sxtcm", 1, Origin.historyOf(source), fact);
    return new Object[] {type, announcement.of(entry)};
  }

  private static Hospital hospital() {
    return new Hospital(
        "sxtcm", "绍兴市中医院", List.of(new Hospital.OtherName("绍兴市红十字中医院", "2024")), null);
  }

  private static Campus campus() {
    return new Campus("c2", "越城区人民医院", "c2", Validity.ALWAYS, true, "列为院区是默认读法");
  }

  private static Department department() {
    return new Department(
        "rehabilitation-outlying-ward",
        "康复科外迁病区",
        List.of("外迁康复病区"),
        DepartmentKind.WARD,
        "c2",
        "c2",
        "rehabilitation",
        new Validity(null, LocalDate.of(2024, 8, 31)),
        null,
        true,
        null);
  }

  private static Person person() {
    return new Person("gao-feng", "高峰", "3f2c", "gao-feng@example.org", "0575-0000000", null);
  }

  private static Appointment appointment() {
    return new Appointment(
        "chen-xiaowen-office-director",
        "chen-xiaowen",
        "leading-group-office-director",
        "领导小组办公室主任",
        "party-government-office",
        null,
        new Validity(DECIDED, null),
        null);
  }

  private static YearArrangement year() {
    return new YearArrangement(
        2025, days("2025-10-01", "2025-10-02"), days("2025-09-28", "2025-10-11"));
  }

  private static List<NamedDay> days(String... dates) {
    return Stream.of(dates).map(date -> new NamedDay(LocalDate.parse(date), "国庆节")).toList();
  }

  private static Document document() {
    return new Document(
        "003",
        "绍兴市中医院2025年度高质量发展“揭榜挂帅”项目实施方案",
        "绍兴市中医院关于印发2025年度高质量发展“揭榜挂帅”项目实施方案的通知",
        "open-bid-implementation-plan",
        "2025",
        "绍市中医〔2025〕25号",
        List.of(new Decision("party-committee", "党委会", "讨论研究", null, null)),
        new Issue(
            DECIDED, DECIDED.plusDays(1), "绍兴市中医院党政综合办公室", List.of("各科室"), List.of("绍兴市卫生健康委员会")),
        List.of(new Attachment("附件1", "2025年度高质量发展“揭榜挂帅”项目清单")),
        null);
  }

  private static Plan plan() {
    return new Plan(
        "strategic-plan-2021-2025",
        "绍兴市中医院“十四五”发展规划",
        PlanKind.STRATEGIC_PLAN,
        "002",
        "2021..2025",
        true);
  }

  private static PlanNode node() {
    return new PlanNode(
        "open-bids-plan-2025",
        new Place("一、（一）项目1"),
        new Place("一、（一）"),
        "项目1",
        "成立绍兴市名中医研究院",
        NodeKind.CHALLENGE,
        true,
        "争取政府支持",
        "一、（一）项目1",
        new Responsibility(
            new Share(List.of("gao-feng"), new Place("一、（一）")),
            new Share(List.of("medical-affairs"), null),
            null),
        List.of(new Reference("challenge", "1")),
        new NodeRef("strategic-plan-2021-2025", new Place("四、（四）1.")),
        false,
        1);
  }

  private static Finding finding() {
    return new Finding(
        "task-count",
        "003",
        List.of(),
        "一、",
        "count-mismatch",
        "称43项任务清单，附件1列出42项",
        "43项任务清单",
        "附件1列出42项",
        FindingStatus.OPEN,
        "照印",
        null);
  }

  private static JsonNode asSent(OutgoingEvent event) {
    try {
      return EventJson.json().readTree(EventJson.json().writeValueAsBytes(event.data()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode without(JsonNode data, String field) {
    ObjectNode copy = data.deepCopy();
    copy.remove(field);
    return copy;
  }
}
