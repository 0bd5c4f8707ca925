package org.jiebang.seeds;

import java.util.ArrayList;
import java.util.List;

/** 一院种子: every chapter of one hospital, in the order in which they refer to one another. */
final class HospitalSeeds {

  private HospitalSeeds() {}

  static List<Chapter> chapters(String hospital) {
    SeedBook book = SeedBook.of(hospital);
    Sources sources = new Sources(book.list("documents.yaml", "documents"));
    List<Chapter> chapters = new ArrayList<>();
    chapters.addAll(new OrganisationSeeds(book, sources).chapters());
    chapters.add(new CalendarSeeds().chapter());
    chapters.addAll(new PlanSeeds(book, sources).chapters());
    chapters.addAll(new IndicatorSeeds(book).chapters());
    chapters.addAll(new ProjectSeeds(book, sources).chapters());
    return chapters;
  }
}
