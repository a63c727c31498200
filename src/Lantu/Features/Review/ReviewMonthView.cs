using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Review;
using Lantu.Ui;

namespace Lantu.Features.Review;

/// <summary>The reports of a round that a visitor sees.</summary>
public sealed record ReviewMonthView
{
    /// <summary>Reports on a page.</summary>
    public const int PageLength = 40;

    public required PlanName Plan { get; init; }

    public required PlanState State { get; init; }

    public required ReportingRound Round { get; init; }

    public required ReviewFilter Filter { get; init; }

    /// <summary>Every report that the visitor sees.</summary>
    public required IReadOnlyList<ReviewRow> All { get; init; }

    /// <summary>Those that the filter finds.</summary>
    public required IReadOnlyList<ReviewRow> Found { get; init; }

    /// <summary>Those of the page, by measure.</summary>
    public required IReadOnlyList<ReviewGroup> Groups { get; init; }

    public required IReadOnlyList<Choice> Units { get; init; }

    public required IReadOnlyList<Choice> Programmes { get; init; }

    /// <summary>By when what is returned is to be back where nothing else is said.</summary>
    public required DateOnly BackBy { get; init; }

    /// <summary>What was done.</summary>
    public string? Done { get; init; }

    /// <summary>What was refused, or held back.</summary>
    public IReadOnlyList<string> Held { get; init; } = [];

    /// <summary>What was typed.</summary>
    public ReviewForm? Typed { get; init; }

    public string Address => $"{Plan.Address}/review/{Round.Month}";

    public int Pages => Math.Max(1, (Found.Count + PageLength - 1) / PageLength);

    /// <summary>What the filter finds that can be checked at once.</summary>
    public IReadOnlyList<ReportKey> CleanToCheck => [.. Found.Where(row => row.MayCheck && row.IsClean).Select(row => row.Id)];

    /// <summary>What the filter finds that can be accepted at once.</summary>
    public IReadOnlyList<ReportKey> CleanToAccept => [.. Found.Where(row => row.MayAccept && row.IsClean).Select(row => row.Id)];

    /// <summary>How many stand how, whatever the filter says of that.</summary>
    public int Count(ReviewStanding? standing) => All.Count(row => Filter.Means(row) && (standing is null || row.Standing == standing));

    /// <summary>How many wait for the visitor.</summary>
    public int Mine => All.Count(row => Filter.Means(row) && row.IsMine);
}
