using System.Text.Json;
using System.Text.Json.Serialization;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Domain.Targets;
using Lantu.Domain.Units;

namespace Lantu.Data;

/// <summary>
/// A change holds once what it left as it was: an act may change one name in hundreds of measures. What is absent after it is as before;
/// changes that hold everything twice are read as well.
/// </summary>
sealed class MeasureChangeJson : JsonConverter<MeasureChange>
{
    public override MeasureChange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Stored stored = JsonSerializer.Deserialize<Stored>(ref reader, options)!;
        MeasureContent before = stored.Before;
        Parts after = stored.After;
        return new MeasureChange(stored.Measure, before, new MeasureContent
        {
            Paragraphs = after.Paragraphs ?? before.Paragraphs,
            Deadlines = after.Deadlines ?? before.Deadlines,
            Milestones = after.Milestones ?? before.Milestones,
            Duties = after.Duties ?? before.Duties,
            Targets = after.Targets ?? before.Targets,
            Lead = after.Lead ?? before.Lead,
            Responsible = after.Responsible ?? before.Responsible,
            Supporting = after.Supporting ?? before.Supporting,
        });
    }

    public override void Write(Utf8JsonWriter writer, MeasureChange value, JsonSerializerOptions options)
    {
        (MeasureContent before, MeasureContent after) = (value.Before, value.After);
        JsonSerializer.Serialize(writer, new Stored(value.Measure, before, new Parts(
            Other(before.Paragraphs, after.Paragraphs),
            Other(before.Deadlines, after.Deadlines),
            Other(before.Milestones, after.Milestones),
            Other(before.Duties, after.Duties),
            Other(before.Targets, after.Targets),
            Other(before.Lead, after.Lead),
            Other(before.Responsible, after.Responsible),
            Other(before.Supporting, after.Supporting))), options);
    }

    static IReadOnlyList<T>? Other<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) => ReferenceEquals(before, after) || before.SequenceEqual(after) ? null : after;

    sealed record Stored(int Measure, MeasureContent Before, Parts After);

    sealed record Parts(
        IReadOnlyList<string>? Paragraphs,
        IReadOnlyList<Deadline>? Deadlines,
        IReadOnlyList<Milestone>? Milestones,
        IReadOnlyList<Deadline>? Duties,
        IReadOnlyList<Target>? Targets,
        IReadOnlyList<UnitReference>? Lead,
        IReadOnlyList<UnitReference>? Responsible,
        IReadOnlyList<UnitReference>? Supporting);
}
