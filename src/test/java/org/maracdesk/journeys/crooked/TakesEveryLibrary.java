package org.maracdesk.journeys.crooked;

import com.fasterxml.jackson.databind.JsonNode;
import com.opencsv.CSVWriter;
import java.awt.print.PrinterJob;
import javafx.scene.Node;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.crypto.Digest;
import org.h2.engine.Constants;
import org.jooq.DSLContext;
import picocli.CommandLine;

/** Planted: every library in the wrong room, and what only printing may have. */
public record TakesEveryLibrary(
    DSLContext jooq,
    Constants h2,
    Digest argon,
    PDDocument pdf,
    CSVWriter csv,
    JsonNode json,
    CommandLine picocli,
    Node window,
    ProcessBuilder program,
    PrinterJob printer) {}
