package org.jiebang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jiebang.identity.Scope.AtCampus;
import org.jiebang.identity.Scope.AtDepartment;
import org.jiebang.identity.Scope.HospitalWide;
import org.jiebang.refusal.NotPermitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrincipalTest {

  private final Principal office = TestTokens.wide(Role.OFFICE).principal();
  private final Principal operator = TestTokens.wide(Role.OPERATOR).principal();
  private final Principal clerk =
      TestTokens.account("clerk").role(Role.STATISTICS).campuses("c2").principal();
  private final Principal paediatrics =
      TestTokens.account("p")
          .role(Role.DEPARTMENT)
          .campuses("c1")
          .departments("pediatrics")
          .principal();

  @ParameterizedTest
  @CsvSource({
    "office,      true,  true,  true,  true,  true,  true",
    "clerk,       false, false, true,  false, true,  false",
    "paediatrics, false, false, false, true,  false, true",
    "operator,    false, false, false, false, false, false",
  })
  void seesItsOwnCampusesAndDepartmentsOnly(
      String who,
      boolean hospital,
      boolean c1,
      boolean c2,
      boolean paediatricsAtC1,
      boolean paediatricsAtC2,
      boolean paediatricsOfTheHospital) {
    Principal principal =
        switch (who) {
          case "office" -> office;
          case "clerk" -> clerk;
          case "paediatrics" -> paediatrics;
          default -> operator;
        };

    assertThat(principal.maySee(new HospitalWide())).isEqualTo(hospital);
    assertThat(principal.maySee(new AtCampus("c1"))).isEqualTo(c1);
    assertThat(principal.maySee(new AtCampus("c2"))).isEqualTo(c2);
    assertThat(principal.maySee(new AtDepartment("c1", "pediatrics"))).isEqualTo(paediatricsAtC1);
    assertThat(principal.maySee(new AtDepartment("c2", "pediatrics"))).isEqualTo(paediatricsAtC2);
    assertThat(principal.maySee(new AtDepartment(null, "pediatrics")))
        .isEqualTo(paediatricsOfTheHospital);
    assertThat(principal.isHospitalWide()).isEqualTo(hospital);
  }

  @Test
  void asksCampusAndDepartmentAsTwoConditions() {
    assertThat(paediatrics.maySeeCampus("c1")).isTrue();
    assertThat(paediatrics.maySeeCampus("c2")).isFalse();
    assertThat(paediatrics.maySeeDepartment("pediatrics")).isTrue();
    assertThat(paediatrics.maySeeDepartment("surgery")).isFalse();
    assertThat(clerk.maySeeDepartment("surgery")).isTrue();
    assertThat(office.maySeeCampus("c3")).isTrue();
  }

  @Test
  void refusesWhoHasNoneOfTheRoles() {
    assertThatCode(() -> office.require(Role.LEADER, Role.OFFICE)).doesNotThrowAnyException();
    assertThatThrownBy(() -> paediatrics.require(Role.LEADER, Role.OFFICE))
        .isInstanceOfSatisfying(
            NotPermitted.class, refused -> assertThat(refused.code()).isEqualTo("role-required"));
    assertThatThrownBy(() -> office.require()).isInstanceOf(NotPermitted.class);
  }
}
