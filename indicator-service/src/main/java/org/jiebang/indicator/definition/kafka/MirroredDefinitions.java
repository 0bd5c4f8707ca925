package org.jiebang.indicator.definition.kafka;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.ServedHomes;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.definition.IndicatorWatch;

/**
 * Keeps the definitions that are written at another home, so that a campus can report without it.
 */
@Singleton
public class MirroredDefinitions implements EventHandler {

  private final Definitions definitions;
  private final List<IndicatorWatch> watches;
  private final MirroredState state;
  private final ServedHomes homes;

  MirroredDefinitions(
      Definitions definitions,
      List<IndicatorWatch> watches,
      MirroredState state,
      ServedHomes homes) {
    this.state = state;
    this.definitions = definitions;
    this.watches = List.copyOf(watches);
    this.homes = homes;
  }

  @Override
  public Set<String> types() {
    return Set.of("jiebang.indicator.definition-state.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (!homes.serves(event.home())) {
      DefinitionData data = state.read(event, DefinitionData.class);
      definitions.mirror(
          new IndicatorDefinition(
              event.aggregateId(),
              event.hospital(),
              data.version(),
              data.content(),
              data.assignedOwner()));
      watches.forEach(
          watch -> watch.arrived(event.hospital(), data.code(), event.id(), event.type()));
    }
  }
}
