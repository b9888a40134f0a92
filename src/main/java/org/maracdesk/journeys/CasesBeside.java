package org.maracdesk.journeys;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.store.Shelves;

/** Other cases in which the people of a case have a part, in a fixed number of queries. */
final class CasesBeside {

  private final Map<CaseId, Set<PersonId>> people;
  private final Collection<CaseFile> all;

  private CasesBeside(Map<CaseId, Set<PersonId>> people, Collection<CaseFile> all) {
    this.people = people;
    this.all = all;
  }

  static CasesBeside of(Shelves shelves, Collection<CaseFile> files) {
    var people = files.stream().collect(Collectors.toMap(CaseFile::id, CasesBeside::people));
    var everybody = people.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    return new CasesBeside(
        people, shelves.cases().caseFiles(shelves.cases().casesNaming(everybody)).values());
  }

  /** The other cases that name anybody of this one. */
  List<CaseFile> of(CaseId id) {
    var here = people.getOrDefault(id, Set.of());
    return all.stream()
        .filter(file -> !file.id().equals(id))
        .filter(file -> people(file).stream().anyMatch(here::contains))
        .toList();
  }

  private static Set<PersonId> people(CaseFile file) {
    return file.participants().stream().map(p -> p.person().id()).collect(Collectors.toSet());
  }
}
