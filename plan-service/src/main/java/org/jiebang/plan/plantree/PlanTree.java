package org.jiebang.plan.plantree;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 计划树: a node and the nodes below it, sorted by their official numbers.
 *
 * @param node the node
 * @param children the nodes below
 */
public record PlanTree(PlanNodeState node, List<PlanTree> children) {

  private static final String TOP = "";

  /** The trees that stand at the top of a plan; withdrawn nodes are left out. */
  public static List<PlanTree> of(List<PlanNodeState> nodes) {
    Map<String, List<PlanNodeState>> byParent =
        nodes.stream()
            .filter(node -> !node.withdrawn())
            .sorted(Comparator.comparing(node -> new Numbering(node.number())))
            .collect(Collectors.groupingBy(PlanTree::parent));
    return below(TOP, byParent);
  }

  private static List<PlanTree> below(String place, Map<String, List<PlanNodeState>> byParent) {
    return byParent.getOrDefault(place, List.of()).stream()
        .map(node -> new PlanTree(node, below(node.place(), byParent)))
        .toList();
  }

  private static String parent(PlanNodeState node) {
    @Nullable String parent = node.parent();
    return parent == null ? TOP : parent;
  }
}
