using Lantu.Documents.Drafts;

namespace Lantu.Documents.Printed;

/// <summary>Who owes a measure and by when, as one statement: 牵头单位：A；责任单位：B；配合单位：C；完成时限：年底前.</summary>
static class DutyWords
{
    public static string Of(MeasureDraft measure, int planYear)
    {
        (string Label, string Value)[] parts =
        [
            ("牵头单位", UnitNames.List(measure.Lead)),
            ("责任单位", UnitNames.List(measure.Responsible)),
            ("配合单位", UnitNames.List(measure.Supporting)),
            ("完成时限", measure.Deadlines.Count > 0 ? DeadlineLines.List(measure.Deadlines, planYear) : ""),
        ];
        return string.Join('；', parts.Where(part => part.Value.Length > 0).Select(part => $"{part.Label}：{part.Value}"));
    }
}
