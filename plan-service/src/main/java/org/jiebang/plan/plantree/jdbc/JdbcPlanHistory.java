package org.jiebang.plan.plantree.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jiebang.plan.plantree.PlanHistory;
import org.jiebang.plan.plantree.PlanNodeState;
import org.jiebang.plan.plantree.PlanState;

/** 计划沿革, out of the ledger's revisions. */
@Singleton
class JdbcPlanHistory implements PlanHistory {

  private final PastStates states;
  private final ObjectMapper json;

  JdbcPlanHistory(PastStates states, ObjectMapper json) {
    this.states = states;
    this.json = json;
  }

  @Override
  public Optional<PlanState> plan(String hospital, String code, long version) {
    return states.plan(hospital, code, version).map(state -> read(state, PlanState.class));
  }

  @Override
  public List<PlanNodeState> nodes(String hospital, String plan, long version) {
    return states.nodes(hospital, plan, version).stream()
        .map(state -> read(state, PlanNodeState.class))
        .toList();
  }

  private <T> T read(String state, Class<T> type) {
    try {
      return json.readValue(state, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored state is no " + type.getSimpleName(), e);
    }
  }
}
