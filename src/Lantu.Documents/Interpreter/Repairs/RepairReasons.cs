namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>Why a repair is proposed; the sentence for each stands in the resources, in both languages, under <c>reason-</c> and the code.</summary>
static class RepairReasons
{
    public const string BlankCell = "blank-cell";                 // the last unit cell is blank where the document prints a dash for none
    public const string PairsStandRight = "pairs-stand-right";    // args: units, others; elsewhere they are responsible and supporting
    public const string RolesStandRight = "roles-stand-right";    // args: units, others; each is named elsewhere a column further right
    public const string CellsRanTogether = "cells-ran-together";  // args: units that lead, units that are responsible; both stand in one cell
    public const string MergedCells = "merged-cells";             // other rows have one cell for lead and responsible
    public const string SameInBoth = "same-in-both";              // args: units that stand in both columns
    public const string UsualRole = "usual-role";                 // args: units, role they usually have
    public const string SameAsNeighbour = "same-as-neighbour";    // args: number of its task, units that are its own
    public const string TextNames = "text-names";                 // args: who the text names
    public const string TextSpeaks = "text-speaks";               // args: units, title of the task whose text goes with them elsewhere
    public const string TooFewParts = "too-few-parts";            // args: paragraphs, parts
    public const string PartsAgree = "parts-agree";               // args: how many deadlines and unit lists the row prints
    public const string CellsFit = "cells-fit";                    // args: names of the columns whose cells fit where proposed
    public const string TitleSpeaks = "title-speaks";             // args: title that goes with the text better than its own
}
