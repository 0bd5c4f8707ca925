package org.jiebang.indicator.target.kafka;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.ServedHomes;
import org.jiebang.indicator.definition.IndicatorWatch;
import org.jiebang.indicator.definition.kafka.MirroredState;
import org.jiebang.indicator.target.Target;
import org.jiebang.indicator.target.Targets;

/** Keeps the targets that are written at another home, so that a campus can judge without it. */
@Singleton
class MirroredTargets implements EventHandler {

  private final Targets targets;
  private final List<IndicatorWatch> watches;
  private final MirroredState state;
  private final ServedHomes homes;

  MirroredTargets(
      Targets targets, List<IndicatorWatch> watches, MirroredState state, ServedHomes homes) {
    this.state = state;
    this.targets = targets;
    this.watches = List.copyOf(watches);
    this.homes = homes;
  }

  @Override
  public Set<String> types() {
    return Set.of("jiebang.indicator.target-state.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (!homes.serves(event.home())) {
      TargetData data = state.read(event, TargetData.class);
      targets.mirror(
          new Target(
              event.aggregateId(),
              event.hospital(),
              data.version(),
              data.content(),
              data.confirmation()));
      tell(event, data);
    }
  }

  private void tell(ReceivedEvent event, TargetData data) {
    String indicator = data.indicator();
    if (indicator != null) {
      watches.forEach(
          watch -> watch.arrived(event.hospital(), indicator, event.id(), event.type()));
    }
  }
}
