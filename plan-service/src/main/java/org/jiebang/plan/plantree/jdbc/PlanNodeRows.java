package org.jiebang.plan.plantree.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanNodeRows extends CrudRepository<PlanNodeRow, UUID> {

  List<PlanNodeRow> findByHospitalAndPlan(String hospital, String plan);

  Optional<PlanNodeRow> findByHospitalAndPlanAndPlace(String hospital, String plan, String place);

  Optional<PlanNodeRow> findByHospitalAndId(String hospital, UUID id);

  @Query(
      """
      with recursive climb as (
        select n.*, 0 as step from plan_nodes n
        where n.hospital = :hospital and n.plan = :plan and n.place = :place
        union all
        select up.*, climb.step + 1 from plan_nodes up join climb
          on up.hospital = climb.hospital and up.plan = climb.plan and up.place = climb.parent
      )
      select * from climb order by step
      """)
  List<PlanNodeRow> upFrom(String hospital, String plan, String place);

  @Query(
      """
      select distinct carries_out_plan from plan_nodes
      where hospital = :hospital and plan = :plan
        and carries_out_plan is not null and not withdrawn
      """)
  Set<String> carriedOutBy(String hospital, String plan);
}
