using Lantu.Domain.AdHocRounds;
using Lantu.Ui;

namespace Lantu.Features.AdHocRounds;

/// <summary>Columns, values and standings in words.</summary>
static class AdHocWords
{
    /// <summary>A column with its unit: 排查点位（处）.</summary>
    public static string Heading(AdHocColumn column) => column.Unit.Length > 0 ? Words.Of("AdHocColumnIn", column.Name, column.Unit) : column.Name;

    /// <summary>A value as it is seen.</summary>
    public static string Value(AdHocColumn column, string? value) => column.Kind == AdHocColumnKind.YesNo && value is AdHocAnswer.Yes or AdHocAnswer.No ? Words.Of($"adhoc-{value}") : value ?? "";

    /// <summary>The colour that goes with a standing's word.</summary>
    public static string Look(AdHocStanding standing) => standing switch
    {
        AdHocStanding.Waiting => "is-info",
        AdHocStanding.Overdue or AdHocStanding.Missing => "is-error",
        AdHocStanding.Late => "is-warning",
        _ => "is-plain",
    };

    /// <summary>The colour that goes with a state's word.</summary>
    public static string Look(AdHocState state) => state switch
    {
        AdHocState.Proposed => "is-info",
        AdHocState.Refused => "is-error",
        _ => "is-plain",
    };

    /// <summary>The sentences of what was refused, each with the row it is about.</summary>
    public static IReadOnlyList<string> Sentences(Jobs.RefusedException refused, Func<int, string> rowOf) =>
        refused.Arguments is [AdHocFault, ..] ? [.. refused.Arguments.OfType<AdHocFault>().Select(fault => (fault.Row is { } row ? rowOf(row) : "") + Refusals.Of(fault))] : [Refusals.Of(refused)];
}
