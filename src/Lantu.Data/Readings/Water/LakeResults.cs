using Lantu.Data.Readings.Results;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>Lakes as a whole over periods: class, main pollutants, trophic state, the points that take no part, and the means over the points.</summary>
sealed class LakeResults(WaterDeclaration declared)
{
    readonly ResultColumnOf<string> lake = new("lake");

    readonly ResultColumnOf<string> area = new("area");

    readonly ResultColumnOf<string> period = new("period");

    readonly ResultColumnOf<int> points = new("points");

    readonly EvaluatedColumns ofClass = new("class");

    readonly ResultColumnOf<string> sign = new("class_name");

    readonly ResultColumnOf<string> quality = new("quality");

    readonly ResultColumnOf<string> main = new("main_pollutants");

    readonly ResultColumnOf<string> reference = new("reference");

    readonly ResultColumnOf<string> notEvaluated = new("not_evaluated");

    readonly EvaluatedColumns trophic = new("tli");

    readonly ResultColumnOf<string> state = new("tli_state");

    readonly ResultColumnOf<string> withoutTrophic = new("without_tli");

    readonly ResultColumnOf<string> limits = new("limits");

    readonly (WaterItem Item, ResultColumnOf<double> Column)[] values = [.. declared.Quantities.Where(one => one.Item is not null).Select(one => (one.Item!.Value, new ResultColumnOf<double>(one.Symbol)))];

    public IReadOnlyList<ResultColumn> Columns =>
        [lake, area, period, points, .. ofClass.Columns, sign, quality, main, reference, notEvaluated, .. trophic.Columns, state, withoutTrophic, limits, .. values.Select(one => one.Column)];

    public void Add(string name, IReadOnlyList<WaterSection> sections, WaterPeriod over)
    {
        LakeEvaluation whole = LakeEvaluation.Of([.. sections.Select(section => section.PointOver(over))], declared.Rule, TrophicIndex.Default);
        lake.Add(name);
        area.Add(string.Join("; ", sections.Select(section => section.Area).Distinct(StringComparer.Ordinal)));
        period.Add(over.ToString());
        points.Add(sections.Count);
        ofClass.Add<WaterClass>(whole.Class, one => (int)one);
        sign.Add(whole.Class.Value is { } known ? WaterTerms.Sign(known) : "");
        quality.Add(whole.Water.Quality.Value is { } stated ? WaterTerms.Name(stated) : "");
        main.Add(ResultWords.TextOf(whole.Water.Mean?.MainPollutants ?? []));
        reference.Add(ResultWords.ReferenceOf(whole.Water.Mean?.Reference ?? []));
        notEvaluated.Add(string.Join("; ", whole.Water.NotEvaluated));
        trophic.Add(whole.Trophic);
        state.Add(whole.State is { } eutrophic ? WaterTerms.Name(eutrophic) : "");
        withoutTrophic.Add(string.Join("; ", whole.WithoutTrophic));
        limits.Add(EvaluatedColumns.TextOf(WaterRules.Limits));
        foreach ((WaterItem item, ResultColumnOf<double> column) in values)
        {
            column.AddIfAny(whole.Water.Mean?.Values.Values.TryGetValue(item, out WaterValue value) == true ? (double)value.By(declared.Rule.Detection) : null);
        }
    }
}
