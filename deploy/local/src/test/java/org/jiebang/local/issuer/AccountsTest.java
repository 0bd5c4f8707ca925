package org.jiebang.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

  private final Accounts accounts = Accounts.listed();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "office",
        "leader",
        "statistics",
        "quality",
        "finance",
        "records",
        "reviewer",
        "auditor",
        "operator"
      })
  void anAccountHasTheRoleItIsNamedAfterInTheFirstHospital(String name) {
    Account account = accounts.find(name).orElseThrow();

    assertThat(account.subject()).isEqualTo(name + "@sxtcm");
    assertThat(account.claims())
        .containsAllEntriesOf(
            Map.of(
                "hospital",
                "sxtcm",
                "roles",
                List.of(name),
                "campuses",
                List.of("*"),
                "departments",
                List.of()));
  }

  @Test
  void aDepartmentsAccountActsForThatDepartmentAlone() {
    Account account = accounts.find("dept:medical-affairs").orElseThrow();

    assertThat(account.subject()).isEqualTo("dept:medical-affairs@sxtcm");
    assertThat(account.claims())
        .containsEntry("roles", List.of("department"))
        .containsEntry("departments", List.of("medical-affairs"));
  }

  @Test
  void anotherHospitalIsNamedBehindTheAt() {
    assertThat(accounts.find("office@gytcm").orElseThrow().hospital()).isEqualTo("gytcm");
    assertThat(accounts.find("dept:pediatrics@gytcm").orElseThrow().subject())
        .isEqualTo("dept:pediatrics@gytcm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nobody",
        "dept",
        "dept:",
        "dept:医务科",
        "office:x",
        "office@nowhere",
        "office@",
        "dept:<department>",
        " office"
      })
  void knowsNobodyElse(String written) {
    assertThat(accounts.find(written)).isEmpty();
  }
}
