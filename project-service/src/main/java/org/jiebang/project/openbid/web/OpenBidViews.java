package org.jiebang.project.openbid.web;

import jakarta.inject.Singleton;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.organisation.Names;
import org.jiebang.project.organisation.Organisation;
import org.jiebang.project.strategy.Strategies;

/** Renders open bids with the names people read. */
@Singleton
class OpenBidViews {

  private final Organisation organisation;
  private final Strategies strategies;

  OpenBidViews(Organisation organisation, Strategies strategies) {
    this.organisation = organisation;
    this.strategies = strategies;
  }

  Names names(String hospital) {
    return Names.of(organisation, hospital);
  }

  OpenBidResponse of(OpenBid openBid) {
    return of(openBid, names(openBid.hospital()));
  }

  OpenBidResponse of(OpenBid openBid, Names names) {
    String code = openBid.challenge().strategy();
    String name =
        strategies
            .find(openBid.hospital(), code)
            .map(strategy -> strategy.facts().name())
            .orElse(code);
    return OpenBidResponse.of(openBid, name, names);
  }
}
