package org.maracdesk.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.maracdesk.exchange.CsvIssue;
import org.maracdesk.wording.Words;

/**
 * What there is to say about spreadsheets, a line for each: file, line, column, code, sentence.
 * What stops a row is always said; of what does not, the first few of a kind in each file and how
 * many more there are, so that the one that matters is not lost among hundreds.
 */
record IssueLines(Words words) {

  /** How many remarks of one code in one file are said in full. */
  static final int MOST_OF_A_KIND = 20;

  private record Kind(String file, String code) {}

  List<String> of(List<CsvIssue> issues) {
    var lines = new ArrayList<String>();
    var seen = new LinkedHashMap<Kind, Integer>();
    for (var issue : issues) {
      if (issue.refuses()
          || seen.merge(new Kind(issue.file(), issue.code()), 1, Integer::sum) <= MOST_OF_A_KIND) {
        lines.add(line(issue));
      }
    }
    seen.forEach(
        (kind, number) -> {
          if (number > MOST_OF_A_KIND) {
            var more = words.count("command.import.more", number - MOST_OF_A_KIND);
            lines.add(line(kind.file(), 0, "", kind.code(), more));
          }
        });
    return lines;
  }

  private String line(CsvIssue issue) {
    return line(
        issue.file(), issue.line(), issue.column(), issue.code(), words.say(issue.sentence()));
  }

  private static String line(String file, int line, String column, String code, String sentence) {
    return String.join(":", file, Integer.toString(line), column, code, " " + sentence);
  }
}
