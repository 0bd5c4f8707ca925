package org.jiebang.indicator.rollup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.organisation.Campus;
import org.jiebang.indicator.organisation.Organisation;
import org.jiebang.indicator.target.Target;
import org.jiebang.indicator.target.Targets;

/** 重算汇总: after a component, a definition or a target changed, revises exactly what that touches. */
@Singleton
public class RecalculateRollUps {

  private final Definitions definitions;
  private final Targets targets;
  private final Organisation organisation;
  private final Pieces pieces;
  private final RollUps rollUps;
  private final ReviseRollUp revise;
  private final ServedHomes homes;

  RecalculateRollUps(
      Definitions definitions,
      Targets targets,
      Organisation organisation,
      Pieces pieces,
      RollUps rollUps,
      ReviseRollUp revise,
      ServedHomes homes) {
    this.definitions = definitions;
    this.targets = targets;
    this.organisation = organisation;
    this.pieces = pieces;
    this.rollUps = rollUps;
    this.revise = revise;
    this.homes = homes;
  }

  /** A component was reported or corrected, here or at another home. */
  @Transactional
  public void after(Piece piece, Cause cause) {
    pieces.hold(piece.hospital(), piece.indicator());
    if (pieces.put(piece)) {
      basis(piece.hospital(), piece.indicator())
          .ifPresent(basis -> recalculate(basis.closureOf(piece), basis, cause));
    }
  }

  /** A definition or a target changed: the same components may be shown or judged otherwise. */
  @Transactional
  public void rejudge(String hospital, String indicator, Cause cause) {
    pieces.hold(hospital, indicator);
    basis(hospital, indicator)
        .ifPresent(
            basis -> {
              Set<RollUpKey> keys = new LinkedHashSet<>(rollUps.keys(hospital, indicator));
              pieces.all(hospital, indicator).forEach(one -> keys.addAll(basis.closureOf(one)));
              recalculate(keys, basis, cause);
            });
  }

  /** The hospital's campuses changed: how many a value needs is another number now. */
  @Transactional
  public void rejudgeAll(String hospital, Cause cause) {
    definitions.all(hospital).forEach(each -> rejudge(hospital, each.code(), cause));
  }

  private void recalculate(Collection<RollUpKey> keys, Basis basis, Cause cause) {
    List<RollUpKey> own = keys.stream().filter(key -> homes.serves(home(key, basis))).toList();
    List<RollUp> known =
        rollUps.find(
            basis.definition().hospital(),
            basis.definition().code(),
            own.stream().map(RollUpKey::period).collect(Collectors.toSet()));
    for (RollUpKey key : own) {
      Calculation calculation =
          new Calculation(
              basis.definition().content(),
              basis.campuses(),
              pieces.within(key.hospital(), key.indicator(), key.period()),
              key.period());
      revise.revise(key, home(key, basis), calculation, basis, known, cause);
    }
  }

  /** Empty while this deployment has not yet heard of the indicator. */
  private Optional<Basis> basis(String hospital, String indicator) {
    return definitions
        .find(hospital, indicator)
        .map(
            definition ->
                new Basis(
                    definition, targets.on(hospital, indicator), organisation.campuses(hospital)));
  }

  private static Home home(RollUpKey key, Basis basis) {
    return basis.campuses().stream()
        .filter(campus -> campus.code().equals(key.unit().campus()))
        .map(campus -> new Home(key.hospital(), campus.home()))
        .findFirst()
        .orElse(Home.group(key.hospital()));
  }

  /** What every roll-up of an indicator is calculated and judged by. */
  record Basis(IndicatorDefinition definition, List<Target> targets, List<Campus> campuses) {

    Set<RollUpKey> closureOf(Piece piece) {
      return Closure.of(piece, definition.content(), targets);
    }
  }
}
