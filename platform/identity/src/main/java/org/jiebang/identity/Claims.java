package org.jiebang.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 令牌声明: reads a principal out of a verified token, or nothing where a claim is malformed. */
final class Claims {

  private static final Predicate<String> CODE =
      Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?").asMatchPredicate();
  private static final int LONGEST_TEXT = 200;
  private static final int MOST = 500;

  private Claims() {}

  static Optional<Principal> principal(JWTClaimsSet claims) {
    try {
      return Optional.of(
          new Principal(
              text(claims.getClaim("sub")),
              text(claims.getClaim("name")),
              code(claims.getClaim("hospital")),
              roles(claims.getClaim("roles")),
              campuses(claims.getClaim("campuses")),
              codes(claims.getClaim("departments"))));
    } catch (Malformed e) {
      return Optional.empty();
    }
  }

  /** Words we do not know are left out: a role of a newer version grants nothing here. */
  private static Set<Role> roles(@Nullable Object claim) {
    if (claim == null) {
      throw new Malformed();
    }
    return texts(claim).stream()
        .flatMap(word -> Role.ofClaim(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> campuses(@Nullable Object claim) {
    return Set.of(Principal.ALL).equals(texts(claim)) ? Set.of(Principal.ALL) : codes(claim);
  }

  private static Set<String> codes(@Nullable Object claim) {
    Set<String> codes = texts(claim);
    if (!codes.stream().allMatch(CODE)) {
      throw new Malformed();
    }
    return codes;
  }

  /** Issuers tend to leave an empty list out. */
  private static Set<String> texts(@Nullable Object claim) {
    if (claim == null) {
      return Set.of();
    }
    if (!(claim instanceof List<?> list) || list.size() > MOST) {
      throw new Malformed();
    }
    return list.stream().map(Claims::text).collect(Collectors.toUnmodifiableSet());
  }

  private static String code(@Nullable Object claim) {
    String code = text(claim);
    if (!CODE.test(code)) {
      throw new Malformed();
    }
    return code;
  }

  private static String text(@Nullable Object claim) {
    if (claim instanceof String text
        && !text.isBlank()
        && text.length() <= LONGEST_TEXT
        && text.chars().noneMatch(Character::isISOControl)) {
      return text;
    }
    throw new Malformed();
  }

  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
