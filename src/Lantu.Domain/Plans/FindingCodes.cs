namespace Lantu.Domain.Plans;

/// <summary>Every code a finding can have. The sentence for each stands in the resources, in both languages.</summary>
public static class FindingCodes
{
    // The document as a whole.
    public const string HeaderIncomplete = "header-incomplete";              // arg: which fact of the notice was not found
    public const string YearUnknown = "year-unknown";                        // no year is stated: days without one can't be told
    public const string AttachmentMissing = "attachment-missing";            // arg: title the notice lists and the document lacks
    public const string ProgrammeNotListed = "programme-not-listed";         // arg: title of an annex the notice does not list
    public const string SecondDocument = "second-document";                  // arg: title or number of the second notice in one file
    public const string EncodingGuessed = "encoding-guessed";                // arg: encoding
    public const string TextOutsidePlan = "text-outside-plan";               // held text: paragraph that belongs to no part
    public const string GoalOfDocument = "goal-of-document";                 // args: how many targets it sets, text; held text: goals that belong to no task
    public const string NothingTracked = "nothing-tracked";                  // no measure was found at all

    public const string HiddenText = "hidden-text";                          // held text the author hid or a merged cell covers
    public const string HiddenSheet = "hidden-sheet";                        // arg: name of a sheet that is hidden and was not read
    public const string HiddenRows = "hidden-rows";                          // arg: how many rows of the sheet are hidden; they were read
    public const string FormulaError = "formula-error";                      // arg: what the cell shows, such as #REF!
    public const string PartUnread = "part-unread";                          // arg: name of an embedded piece that can't be read

    // Earlier imports of the document.
    public const string EarlierDecision = "earlier-decision";                // args: plan, act, what it decided, as it decided, as it reads now
    public const string EarlierDecisionLapsed = "earlier-decision-lapsed";   // args: plan, act, measure or task that finds no place any more

    // Tables.
    public const string ColumnsMissing = "columns-missing";                  // args: columns missing, columns found
    public const string HeaderInferred = "header-inferred";                  // a table without header row was read by its neighbour's or by shape
    public const string HeadingUnknown = "heading-unknown";                  // args: names of a lower heading line no list knows, name above them
    public const string ProgressAsText = "progress-as-text";                 // arg: name of a column headed like a time whose cells are goals
    public const string DateCarried = "date-carried";                        // args: words of a goal without a day, day that opens a sentence before it in its paragraph
    public const string CellExtra = "cell-extra";                            // held text of a cell beyond the last column
    public const string CellsShort = "cells-short";                          // row has fewer cells than the header
    public const string MissingNumber = "missing-number";                    // args: numbers, programme
    public const string NumberAbsent = "number-absent";                      // arg: title; a task printed without its number
    public const string NumberRepeated = "number-repeated";                  // args: number, both titles
    public const string NumberOutOfOrder = "number-out-of-order";            // args: number, the one before
    public const string TitleDiffers = "title-differs";                      // args: number, title kept, other title
    public const string TaskTitleMissing = "task-title-missing";             // arg: number
    public const string TextMissing = "text-missing";                        // row with units or deadline but no text anywhere
    public const string TextDuplicated = "text-duplicated";                  // the same measure text stands twice
    public const string TextUnfinished = "text-unfinished";                  // text ends inside a sentence
    public const string ParagraphsUnaligned = "paragraphs-unaligned";        // args: column, parts, paragraphs
    public const string ParagraphsAligned = "paragraphs-aligned";            // info: one row was read as several measures
    public const string UnitsShifted = "units-shifted";                      // args: units of the lead, of the responsible column; suspicion: one column too far left
    public const string UnitsShiftedTwice = "units-shifted-twice";           // arg: units of the lead column; suspicion: two columns too far left
    public const string UnitsSlipped = "units-slipped";                      // args: units, number of the task; suspicion: a row too far down
    public const string UnitsMerged = "units-merged";                        // arg: units of the lead; suspicion: their cell held the responsible units, too
    public const string UnitsDoubled = "units-doubled";                      // arg: units named as responsible and as supporting; suspicion: one cell read twice
    public const string UnitsOfAnotherRow = "units-of-another-row";          // args: units, number of the task they seem to belong to
    public const string RowCut = "row-cut";                                  // arg: what stood below the end of a page and was put to the row above it
    public const string RowsJoined = "rows-joined";                          // args: deadlines, first words of what seems a measure of its own
    public const string TextLost = "text-lost";                              // arg: units the row prints beyond its paragraphs
    public const string NumberMisplaced = "number-misplaced";                // args: number printed, number and title it seems to belong to
    public const string SameAsAbove = "same-as-above";                       // args: column, words of the cell, what the row above prints there
    public const string RoleMissing = "role-missing";                        // arg: role
    public const string DeadlineMissing = "deadline-missing";
    public const string DeadlineUnreadable = "deadline-unreadable";          // arg: phrase
    public const string DeadlinePassed = "deadline-passed";                  // arg: phrase; before the day of issue

    public const string DutyUnreadable = "duty-unreadable";                  // arg: the bracket or line as printed

    public const string DutyBare = "duty-bare";                              // arg: how many duties only name bodies, without a word for their part

    public const string DutyForAll = "duty-for-all";                         // arg: who owes every duty from here on, printed once only

    // Units.
    public const string UnitCorrected = "unit-corrected";                    // args: as written, taken as; middle confidence
    public const string UnitUnknown = "unit-unknown";                        // arg: as written; candidates as proposal
    public const string GroupOpen = "group-open";                            // arg: group; whom it means is an open decision

    // Figures.
    public const string NumberLost = "number-lost";                          // arg: phrase with a unit but no number
    public const string NumberOversized = "number-oversized";                // arg: figure with its unit that is beyond all measure
    public const string SumDiffers = "sum-differs";                          // args: stated, sum of the parts
    public const string DistrictTotalDiffers = "district-total-differs";     // args: column, sum of its cells, total the table prints
    public const string DistrictSumDiffers = "district-sum-differs";         // args: column, table's total, text's figure
    public const string ComparatorDiffers = "comparator-differs";            // args: table's, text's
    public const string DistrictUnknown = "district-unknown";                // arg: row label
    public const string DistrictMissing = "district-missing";                // arg: unit of the directory absent from the table
    public const string DistrictCellUnreadable = "district-cell-unreadable"; // args: unit, column, text
}
