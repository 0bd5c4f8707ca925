package org.jiebang.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.calendar.YearArrangement;
import org.jiebang.plan.calendar.YearArrangements;
import org.jiebang.plan.document.Document;
import org.jiebang.plan.document.Documents;
import org.jiebang.plan.finding.Finding;
import org.jiebang.plan.finding.Findings;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.InMemoryLedger;
import org.jiebang.plan.organisation.Appointment;
import org.jiebang.plan.organisation.Appointments;
import org.jiebang.plan.organisation.Campus;
import org.jiebang.plan.organisation.Campuses;
import org.jiebang.plan.organisation.Department;
import org.jiebang.plan.organisation.Departments;
import org.jiebang.plan.organisation.Hospital;
import org.jiebang.plan.organisation.Hospitals;
import org.jiebang.plan.organisation.People;
import org.jiebang.plan.organisation.Person;
import org.jiebang.plan.plantree.NodeRef;
import org.jiebang.plan.plantree.Plan;
import org.jiebang.plan.plantree.PlanNode;
import org.jiebang.plan.plantree.PlanNodes;
import org.jiebang.plan.plantree.Plans;
import org.jspecify.annotations.Nullable;

/** The collections of every room, in memory. */
final class InMemory {

  private InMemory() {}

  static final class HospitalsInMemory extends InMemoryLedger<Hospital> implements Hospitals {}

  static final class CampusesInMemory extends InMemoryLedger<Campus> implements Campuses {
    @Override
    public List<Entry<Campus>> all(String hospital) {
      return all(hospital, campus -> true);
    }
  }

  static final class DepartmentsInMemory extends InMemoryLedger<Department> implements Departments {
    @Override
    public Page<Entry<Department>> list(
        String hospital, Departments.Filter filter, PageRequest page) {
      LocalDate day = filter.validOn();
      return page(hospital, unit -> day == null || unit.validity().includes(day), page);
    }

    @Override
    public Set<String> known(String hospital, Set<String> codes) {
      return codes.stream()
          .filter(code -> find(hospital, code).isPresent())
          .collect(Collectors.toSet());
    }
  }

  static final class PeopleInMemory extends InMemoryLedger<Person> implements People {
    @Override
    public Page<Entry<Person>> list(String hospital, @Nullable String q, PageRequest page) {
      return page(hospital, person -> q == null || person.name().contains(q), page);
    }

    @Override
    public Optional<Entry<Person>> withIdentity(String hospital, String identity) {
      return all(hospital, person -> identity.equals(person.identity())).stream().findFirst();
    }

    @Override
    public Set<String> known(String hospital, Set<String> codes) {
      return codes.stream()
          .filter(code -> find(hospital, code).isPresent())
          .collect(Collectors.toSet());
    }
  }

  static final class AppointmentsInMemory extends InMemoryLedger<Appointment>
      implements Appointments {
    @Override
    public Page<Entry<Appointment>> list(
        String hospital, Appointments.Filter filter, PageRequest page) {
      return page(hospital, appointment -> true, page);
    }
  }

  static final class YearsInMemory extends InMemoryLedger<YearArrangement>
      implements YearArrangements {
    @Override
    public List<Entry<YearArrangement>> all(String hospital) {
      return all(hospital, year -> true);
    }
  }

  static final class DocumentsInMemory extends InMemoryLedger<Document> implements Documents {
    @Override
    public Page<Entry<Document>> list(String hospital, PageRequest page) {
      return page(hospital, document -> true, page);
    }
  }

  static final class FindingsInMemory extends InMemoryLedger<Finding> implements Findings {
    @Override
    public Page<Entry<Finding>> list(String hospital, @Nullable String document, PageRequest page) {
      return page(hospital, finding -> true, page);
    }
  }

  static final class PlansInMemory extends InMemoryLedger<Plan> implements Plans {
    @Override
    public Page<Entry<Plan>> list(String hospital, PageRequest page) {
      return page(hospital, plan -> true, page);
    }
  }

  static final class PlanNodesInMemory implements PlanNodes {
    private final Map<UUID, Entry<PlanNode>> entries = new LinkedHashMap<>();

    @Override
    public List<Entry<PlanNode>> ofPlan(String hospital, String plan) {
      return entries.values().stream()
          .filter(node -> node.hospital().equals(hospital) && node.fact().plan().equals(plan))
          .toList();
    }

    @Override
    public Optional<Entry<PlanNode>> find(String hospital, NodeRef ref) {
      return ofPlan(hospital, ref.plan()).stream()
          .filter(node -> node.fact().place().equals(ref.place()))
          .findFirst();
    }

    @Override
    public Optional<Entry<PlanNode>> find(String hospital, UUID id) {
      return Optional.ofNullable(entries.get(id)).filter(n -> n.hospital().equals(hospital));
    }

    @Override
    public List<Entry<PlanNode>> upFrom(String hospital, NodeRef ref) {
      List<Entry<PlanNode>> climbed = new ArrayList<>();
      Optional<Entry<PlanNode>> at = find(hospital, ref);
      while (at.isPresent()) {
        climbed.add(at.get());
        at =
            Optional.ofNullable(at.get().fact().parent())
                .flatMap(up -> find(hospital, new NodeRef(ref.plan(), up)));
      }
      return climbed;
    }

    @Override
    public Set<String> carriedOutBy(String hospital, String plan) {
      return ofPlan(hospital, plan).stream()
          .flatMap(node -> Optional.ofNullable(node.fact().carriesOut()).stream())
          .map(NodeRef::plan)
          .collect(Collectors.toSet());
    }

    @Override
    public void save(Collection<Entry<PlanNode>> changed) {
      changed.forEach(entry -> entries.put(entry.id(), entry));
    }
  }
}
