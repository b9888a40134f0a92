package org.maracdesk.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks a validator whether a PDF keeps to a standard. It says nothing about what the PDF says. */
public final class Conformance {

  private static final int FAILURES_SHOWN = 20;

  /** How many checks were made, and which rules were broken where. */
  public record Report(int checks, List<String> broken) {}

  private Conformance() {}

  /** Checks a PDF against one standard. */
  public static Report check(byte[] pdf, PDFAFlavour standard) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var foundry = Foundries.defaultInstance();
    try (var in = new ByteArrayInputStream(pdf);
        var parser = foundry.createParser(in, standard);
        var validator = foundry.createValidator(standard, FAILURES_SHOWN, false, false, false)) {
      var result = validator.validate(parser);
      var broken =
          result.getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
              .map(Conformance::sentence)
              .distinct()
              .toList();
      return new Report(result.getTotalAssertions(), broken);
    }
  }

  private static String sentence(TestAssertion assertion) {
    var rule = assertion.getRuleId();
    return "%s-%d %s @ %s"
        .formatted(
            rule.getClause(),
            rule.getTestNumber(),
            assertion.getMessage(),
            assertion.getLocation().getContext());
  }
}
