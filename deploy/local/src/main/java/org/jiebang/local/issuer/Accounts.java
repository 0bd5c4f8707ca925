package org.jiebang.local.issuer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 演示账号表: who can be had a token for. An account is written {@code office}, or {@code office@gytcm}
 * in another hospital than the first, or {@code dept:pediatrics} for whoever reports for that
 * department.
 *
 * @param hospitals names by code, the default one first
 * @param accounts the accounts every hospital has
 */
public record Accounts(Map<String, String> hospitals, List<Listed> accounts) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<name>[a-z]+)(:(?<department>[a-z0-9-]{1,63}))?(@(?<hospital>[a-z0-9]+))?");
  private static final String DEPARTMENT = "dept";

  /**
   * One row of the list.
   *
   * @param name as it is written
   * @param called as people say
   * @param does what the account may do, in Chinese and English
   */
  public record Listed(String name, String called, String does) {}

  /**
   * Reads the list that comes with this module.
   *
   * @return all accounts
   */
  public static Accounts listed() {
    try (InputStream list =
        Objects.requireNonNull(Accounts.class.getResourceAsStream("/accounts.json"))) {
      return new ObjectMapper().readValue(list, Accounts.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The hospitals' codes.
   *
   * @return the default one first
   */
  public List<String> hospitalCodes() {
    return List.copyOf(hospitals.keySet());
  }

  /**
   * Finds an account.
   *
   * @param written such as {@code dept:pediatrics@gytcm}
   * @return nothing if there is none
   */
  public Optional<Account> find(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<String> department = Optional.ofNullable(parts.group("department"));
    String hospital = Optional.ofNullable(parts.group("hospital")).orElse(hospitalCodes().get(0));
    String name = parts.group("name") + department.map(code -> ":<department>").orElse("");
    return accounts.stream()
        .filter(row -> row.name().equals(name) && hospitals.containsKey(hospital))
        .findFirst()
        .map(row -> account(row, parts.group("name"), department, hospital));
  }

  private static Account account(
      Listed row, String name, Optional<String> department, String hospital) {
    return new Account(
        name + department.map(code -> ":" + code).orElse("") + "@" + hospital,
        row.called() + department.map(code -> " " + code).orElse(""),
        hospital,
        name.equals(DEPARTMENT) ? "department" : name,
        department.stream().toList());
  }

  /**
   * What may be written, for the sentence that refuses something else.
   *
   * @return the names of all rows
   */
  public String names() {
    return accounts.stream().map(Listed::name).collect(Collectors.joining(", "));
  }
}
