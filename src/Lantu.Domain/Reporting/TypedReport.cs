using System.Globalization;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Reporting;

/// <summary>A report as it stands in the fields of a form or the cells of a sheet, understood or not: what a draft keeps.</summary>
public sealed record TypedReport
{
    /// <summary>Characters that a field of a draft keeps; a report's own text is shorter.</summary>
    public const int LongestField = 4 * ReportContent.LongestText;

    /// <summary>How it stands; absent where nothing is chosen.</summary>
    public ProgressClaim? Claim { get; init; }

    /// <summary>Whether it goes on as planned, with nothing else to say.</summary>
    public bool IsByException { get; init; }

    public string Text { get; init; } = "";

    /// <summary>What was typed as reached of each target, in their order; what is empty was left so.</summary>
    public IReadOnlyList<TypedFigure> Figures { get; init; } = [];

    public string Problem { get; init; } = "";

    public string NextStep { get; init; } = "";

    /// <summary>Whether nothing is filled in.</summary>
    public bool IsEmpty => Claim is null && !IsByException && Text.Length == 0 && Problem.Length == 0 && NextStep.Length == 0 && Figures.All(figure => figure.Typed.Length == 0);

    /// <summary>A report as it would stand in a form.</summary>
    public static TypedReport Of(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);

        return new TypedReport
        {
            Claim = content.IsByException ? null : content.Claim,
            IsByException = content.IsByException,
            Text = content.Text,
            Figures = [.. content.Quantities.Select(one => new TypedFigure(one.Target, one.Value.ToString("0.########", CultureInfo.InvariantCulture)))],
            Problem = content.Problem,
            NextStep = content.NextStep,
        };
    }

    /// <summary>What goes on from the round before by itself: a problem that stood then, and what was to come next.</summary>
    public static TypedReport GoingOn(ReportContent? before) => before is { Claim: ProgressClaim.Behind } ? new TypedReport { Problem = before.Problem, NextStep = before.NextStep } : new TypedReport();

    /// <summary>What was typed of a target.</summary>
    public string FigureOf(int target) => Figures.FirstOrDefault(figure => figure.Target == target)?.Typed ?? "";

    /// <summary>Whether it says the same.</summary>
    public bool Equals(TypedReport? other) =>
        other is not null && (Claim, IsByException, Text, Problem, NextStep) == (other.Claim, other.IsByException, other.Text, other.Problem, other.NextStep) && Figures.SequenceEqual(other.Figures);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim, IsByException, Text, Problem, NextStep, Figures.Count);

    /// <summary>What it says, or what of it can't be understood or keeps it from being filed.</summary>
    /// <param name="quantities">The targets that the unit reports figures of.</param>
    /// <param name="before">What was last filed of it; by exception its figures stand.</param>
    /// <param name="evidence">How many pieces of evidence stand beside it.</param>
    /// <param name="isSampled">Whether it was drawn for proof.</param>
    public (ReportContent? Content, IReadOnlyList<ReportFault> Faults) Read(IReadOnlyCollection<PlannedQuantity> quantities, ReportContent? before, int evidence, bool isSampled)
    {
        ArgumentNullException.ThrowIfNull(quantities);

        List<ReportFault> faults = [];
        List<ReportedQuantity> reported = [];
        foreach (PlannedQuantity quantity in quantities)
        {
            TypedQuantity typed = TypedQuantity.Read(FigureOf(quantity.Target), quantity.Unit);
            if (typed.Value is { } value)
            {
                reported.Add(new ReportedQuantity(quantity.Target, value));
            }
            else if (typed.Fault is { } fault)
            {
                faults.Add(new ReportFault(fault == TypedQuantityFault.UnitDiffers ? ReportFaultKind.UnitDiffers : ReportFaultKind.NoNumber, quantity.Target, typed.Found, quantity.Unit));
            }
        }

        if (!IsByException && Claim is null)
        {
            faults.Add(new ReportFault(ReportFaultKind.ClaimMissing));
        }

        if (new[] { Text, Problem, NextStep }.Select(SecrecyMark.Find).FirstOrDefault(mark => mark is not null) is { } found)
        {
            faults.Add(new ReportFault(ReportFaultKind.Classified, null, found));
        }

        if (IsByException && reported.Exists(one => one.Value != before?.ValueOf(one.Target)))
        {
            // As planned repeats what was reported: another figure is something else to say.
            faults.Add(new ReportFault(ReportFaultKind.NoException));
        }

        if (faults.Count > 0)
        {
            return (null, faults);
        }

        ReportContent content = IsByException ? ReportContent.AsPlanned(before) with { Text = Text.Trim(), Problem = Problem.Trim(), NextStep = NextStep.Trim() }
            : new ReportContent { Claim = Claim!.Value, Text = Text.Trim(), Quantities = reported, Problem = Problem.Trim(), NextStep = NextStep.Trim() };
        IReadOnlyList<ReportFault> wrong = ReportCheck.Find(content, quantities, evidence, isSampled);
        return (wrong.Count == 0 ? content : null, wrong);
    }
}
