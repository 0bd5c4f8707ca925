package org.jiebang.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 测试令牌: tokens that a service under test trusts, of one issuer per virtual machine.
 *
 * <pre>{@code
 * public Map<String, String> getProperties() { return TestTokens.properties(); }
 * client.exchange(HttpRequest.GET("/open-bids").bearerAuth(TestTokens.office()));
 * client.exchange(HttpRequest.GET("/open-bids").bearerAuth(
 *     TestTokens.account("mover").role(Role.DEPARTMENT).campuses("c2").departments("icu").token()));
 * }</pre>
 */
public final class TestTokens {

  private static final String HOSPITAL = "sxtcm";

  private TestTokens() {}

  /** What a service needs to trust these tokens; for {@code TestPropertyProvider}. */
  public static Map<String, String> properties() {
    return Shared.ISSUER.properties();
  }

  /** 党政综合办. */
  public static String office() {
    return wide(Role.OFFICE).token();
  }

  /** 院领导. */
  public static String leader() {
    return wide(Role.LEADER).token();
  }

  /** 统计. */
  public static String statistics() {
    return wide(Role.STATISTICS).token();
  }

  /** 质控. */
  public static String quality() {
    return wide(Role.QUALITY).token();
  }

  /** 财务. */
  public static String finance() {
    return wide(Role.FINANCE).token();
  }

  /** 档案. */
  public static String records() {
    return wide(Role.RECORDS).token();
  }

  /** 运维. */
  public static String operator() {
    return wide(Role.OPERATOR).token();
  }

  /** 审计. */
  public static String auditor() {
    return wide(Role.AUDITOR).token();
  }

  /** 科室: somebody who acts for a department at campus c1. */
  public static String department(String department) {
    return department(department, "c1");
  }

  /** 科室: somebody who acts for a department at a campus. */
  public static String department(String department, String campus) {
    return account(department)
        .role(Role.DEPARTMENT)
        .campuses(campus)
        .departments(department)
        .token();
  }

  /** The office of another hospital. */
  public static String officeOf(String hospital) {
    return wide(Role.OFFICE).hospital(hospital).token();
  }

  /** A hospital-wide account with one role; the subject is the role's name. */
  public static Account wide(Role role) {
    return account(role.claim()).role(role).campuses(Principal.ALL);
  }

  /** An account without any role, campus or department yet. */
  public static Account account(String subject) {
    return new Account(subject, subject, HOSPITAL, Set.of(), List.of(), List.of());
  }

  /**
   * An account, built step by step.
   *
   * @param subject the claim {@code sub}
   * @param name the claim {@code name}
   * @param hospital the claim {@code hospital}
   * @param roles the claim {@code roles}
   * @param campuses the claim {@code campuses}
   * @param departments the claim {@code departments}
   */
  public record Account(
      String subject,
      String name,
      String hospital,
      Set<Role> roles,
      List<String> campuses,
      List<String> departments) {

    /** With another name. */
    public Account named(String to) {
      return new Account(subject, to, hospital, roles, campuses, departments);
    }

    /** Of another hospital. */
    public Account hospital(String code) {
      return new Account(subject, name, code, roles, campuses, departments);
    }

    /** With these roles. */
    public Account role(Role... these) {
      return new Account(subject, name, hospital, Set.of(these), campuses, departments);
    }

    /** At these campuses. */
    public Account campuses(String... codes) {
      return new Account(subject, name, hospital, roles, List.of(codes), departments);
    }

    /** Acting for these departments. */
    public Account departments(String... codes) {
      return new Account(subject, name, hospital, roles, campuses, List.of(codes));
    }

    /** Its principal, for tests without HTTP. */
    public Principal principal() {
      return new Principal(
          subject, name, hospital, roles, Set.copyOf(campuses), Set.copyOf(departments));
    }

    /** Its claims, valid from now for an hour. */
    public JWTClaimsSet.Builder claims() {
      Instant now = Instant.now();
      return new JWTClaimsSet.Builder()
          .issuer(TestIssuer.ISSUER)
          .audience("jiebang")
          .subject(subject)
          .issueTime(Date.from(now))
          .expirationTime(Date.from(now.plusSeconds(3600)))
          .claim("name", name)
          .claim("hospital", hospital)
          .claim("roles", roles.stream().map(Role::claim).sorted().collect(Collectors.toList()))
          .claim("campuses", campuses)
          .claim("departments", departments);
    }

    /** Its bearer token. */
    public String token() {
      return signed(claims().build());
    }
  }

  /** A token with just these claims, signed by the issuer's key. */
  public static String signed(JWTClaimsSet claims) {
    return signed(claims, Shared.ISSUER);
  }

  static String signed(JWTClaimsSet claims, TestIssuer issuer) {
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(issuer.key().getKeyID()).build(),
              claims);
      token.sign(new RSASSASigner(issuer.key()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Shared {
    static final TestIssuer ISSUER = new TestIssuer();
  }
}
