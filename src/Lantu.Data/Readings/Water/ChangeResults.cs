using Lantu.Data.Readings.Results;
using Lantu.Standards;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>What became of sections and areas from one period to another: steps of quality of a section, points of an area's shares of classes, and the change of the index.</summary>
sealed class ChangeResults(WaterPeriod before, WaterPeriod after, SectionRule rule)
{
    readonly ResultColumnOf<string> area = new("area");

    readonly ResultColumnOf<string> section = new("section");

    readonly ResultColumnOf<string> from = new("before");

    readonly ResultColumnOf<string> to = new("after");

    readonly ResultColumnOf<string>[] states = [new("state_before"), new("state_after")];

    readonly EvaluatedColumns points = new("change");

    readonly ResultColumnOf<string> extent = new("extent");

    readonly EvaluatedColumns index = new("cwqi_change_percent");

    public IReadOnlyList<ResultColumn> Columns => [area, section, from, to, .. states, .. points.Columns, extent, .. index.Columns];

    public void Add(WaterSection of)
    {
        (SectionEvaluation earlier, SectionEvaluation later) = (of.Over(before), of.Over(after));
        Evaluated<WaterChange> change = (earlier.Class.Invalid ?? later.Class.Invalid) is { } lack
            ? new(null, WaterRules.Change, 0, lack)
            : new(WaterChange.Between(earlier.Quality!.Value, later.Quality!.Value), WaterRules.Change, earlier.Class.Count + later.Class.Count, null);
        Add(of.Area, of.Name, StateOf(earlier), StateOf(later), change, CityIndex.Change(IndexOf(later), IndexOf(earlier)));

        Evaluated<decimal> IndexOf(SectionEvaluation one) => one.Class.IsValid ? CityIndex.Of([one.Values], of.Body, rule) : new(null, WaterRules.CityIndex, 0, one.Class.Invalid);
    }

    public void Add(AreaOverPeriod earlier, AreaOverPeriod later) => Add(
        later.Area,
        "",
        $"{earlier.Ratios.Good}; {earlier.Ratios.WorseThanV}",
        $"{later.Ratios.Good}; {later.Ratios.WorseThanV}",
        WaterChange.Between(earlier.Ratios.Counts, later.Ratios.Counts),
        CityIndex.Change(later.Index, earlier.Index));

    static string StateOf(SectionEvaluation one) => one.Class.Value is { } known ? WaterTerms.Sign(known) : "";

    void Add(string inArea, string name, string stateBefore, string stateAfter, Evaluated<WaterChange> change, Evaluated<decimal> ofIndex)
    {
        area.Add(inArea);
        section.Add(name);
        from.Add(before.ToString());
        to.Add(after.ToString());
        states[0].Add(stateBefore);
        states[1].Add(stateAfter);
        points.Add<WaterChange>(change, one => (double)one.Points);
        extent.Add(change.Value is { } known ? TextOf(known) : "");
        index.Add(ofIndex);
    }

    static string TextOf(WaterChange change) => (change.Extent, change.Points) switch
    {
        (ChangeExtent.NotMarked, _) => "无明显变化",
        (ChangeExtent.Some, > 0) => "有所好转",
        (ChangeExtent.Some, _) => "有所下降",
        (_, > 0) => "明显好转",
        _ => "明显下降",
    };
}
