using Lantu.Domain.Indicators;
using Lantu.Ui;

namespace Lantu.Features.Indicators;

/// <summary>The figures of a plan's place.</summary>
public sealed record FiguresView(PlanName Plan)
{
    public const int PageSize = 100;

    /// <summary>Number of the place's unit directory; nothing where it has none, and so no figures.</summary>
    public int? Directory { get; init; }

    public string Place { get; init; } = "";

    /// <summary>The indicator that is asked for; nothing for all.</summary>
    public string? Indicator { get; init; }

    /// <summary>The year that is asked for; nothing for all.</summary>
    public int? Year { get; init; }

    /// <summary>Indicators that have figures, by their codes, with how many.</summary>
    public IReadOnlyDictionary<string, int> Indicators { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Years that have figures.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    public int Total { get; init; }

    public int Matching { get; init; }

    /// <summary>The page that is shown, from 1.</summary>
    public int Page { get; init; } = 1;

    public IReadOnlyList<IndicatorFigure> Figures { get; init; } = [];

    /// <summary>Names of the areas by their numbers.</summary>
    public IReadOnlyDictionary<int, string> Areas { get; init; } = new Dictionary<int, string>();

    public string? Done { get; init; }

    public string Address => $"{Plan.Address}/indicators/figures";

    public int Pages => Math.Max(1, (Matching + PageSize - 1) / PageSize);

    public string AddressOf(int page) => $"{Address}?{(Indicator is null ? "" : $"indicator={Uri.EscapeDataString(Indicator)}&")}{(Year is { } year ? $"year={year}&" : "")}page={page}";
}
