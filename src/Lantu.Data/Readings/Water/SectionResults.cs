using Lantu.Data.Readings.Results;
using Lantu.Standards;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>Sections over periods: the class with what it rests on, main pollutants, the own target, the index, of lakes the trophic state, and the values.</summary>
sealed class SectionResults
{
    readonly ResultColumnOf<string> section = new("section");

    readonly ResultColumnOf<string> area = new("area");

    readonly ResultColumnOf<string> period = new("period");

    readonly ResultColumnOf<string> body = new("body");

    readonly EvaluatedColumns ofClass = new("class");

    readonly ResultColumnOf<string> sign = new("class_name");

    readonly ResultColumnOf<string> quality = new("quality");

    readonly ResultColumnOf<string> main = new("main_pollutants");

    readonly ResultColumnOf<string> reference = new("reference");

    readonly ResultColumnOf<int> target = new("target");

    readonly ResultColumnOf<int> complies = new("complies");

    readonly EvaluatedColumns index = new("cwqi");

    readonly EvaluatedColumns trophic = new("tli");

    readonly ResultColumnOf<string> state = new("tli_state");

    readonly ResultColumnOf<string> limits = new("limits");

    readonly (WaterItem Item, ResultColumnOf<double> Column)[] values;

    readonly SectionRule rule;

    public SectionResults(WaterDeclaration declared)
    {
        rule = declared.Rule;
        values = [.. declared.Quantities.Where(one => one.Item is not null).Select(one => (one.Item!.Value, new ResultColumnOf<double>(one.Symbol)))];
    }

    public IReadOnlyList<ResultColumn> Columns =>
    [
        section, area, period, body, .. ofClass.Columns, sign, quality, main, reference, target, complies, .. index.Columns, .. trophic.Columns, state, limits, .. values.Select(one => one.Column),
    ];

    public int Rows => section.Rows;

    public void Add(WaterSection of, string name, SectionEvaluation evaluation, WaterClass? targetClass, Evaluated<decimal>? trophicIndex)
    {
        section.Add(of.Name);
        area.Add(of.Area);
        period.Add(name);
        body.Add(ResultWords.NameOf(of.Body));
        ofClass.Add<WaterClass>(evaluation.Class, one => (int)one);
        sign.Add(evaluation.Class.Value is { } known ? WaterTerms.Sign(known) : "");
        quality.Add(evaluation.Quality is { } stated ? WaterTerms.Name(stated) : "");
        main.Add(ResultWords.TextOf(evaluation.MainPollutants));
        reference.Add(ResultWords.ReferenceOf(evaluation.Reference));
        target.AddIfAny((int?)targetClass);
        complies.AddIfAny(targetClass is not null && evaluation.Class.Value is { } found ? found <= targetClass ? 1 : 0 : null);
        index.Add(evaluation.Class.IsValid ? CityIndex.Of([evaluation.Values], of.Body, rule) : new(null, WaterRules.CityIndex, 0, evaluation.Class.Invalid));
        trophic.Add(trophicIndex);
        state.Add(trophicIndex?.Value is { } eutrophic ? WaterTerms.Name(TrophicIndex.StateOf(eutrophic)) : "");
        limits.Add(EvaluatedColumns.TextOf(WaterRules.Limits));
        foreach ((WaterItem item, ResultColumnOf<double> column) in values)
        {
            column.AddIfAny(evaluation.Values.Values.TryGetValue(item, out WaterValue value) ? (double)value.By(rule.Detection) : null);
        }
    }
}
