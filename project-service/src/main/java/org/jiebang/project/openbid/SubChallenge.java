package org.jiebang.project.openbid;

import java.util.Comparator;
import java.util.List;
import org.jiebang.project.numbering.NumberPath;
import org.jspecify.annotations.Nullable;

/**
 * 子项目: a part of a challenge that departments lead.
 *
 * @param number below its challenge's
 * @param name as printed
 * @param secondTitleLine a second line printed below the name
 * @param goalTitle the goal in a few words, ours
 * @param responsibility who answers for it
 * @param tasks 三级任务, by number
 * @param at the row in the source
 */
public record SubChallenge(
    NumberPath number,
    String name,
    @Nullable String secondTitleLine,
    @Nullable String goalTitle,
    Responsibility responsibility,
    List<Task> tasks,
    @Nullable String at)
    implements Row {

  /** Orders the tasks by number. */
  public SubChallenge {
    tasks = tasks.stream().sorted(Comparator.comparing(Task::number)).toList();
  }
}
