package org.maracdesk.ui.checklist;

import javafx.beans.binding.BooleanExpression;
import org.maracdesk.journeys.ChecklistPage;

/**
 * What every part of a sheet that is filled in works with.
 *
 * @param words speaks
 * @param replies makes the controls of small questions
 * @param model keeps what is answered
 * @param page what is filled in
 * @param folded whether there is little room
 */
record SheetTools(
    ChecklistWords words,
    ReplyField replies,
    ChecklistModel model,
    ChecklistPage page,
    BooleanExpression folded) {}
