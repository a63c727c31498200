using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Interpreter.Repairs;

/// <summary>The parts of a measure that name units, in printed order.</summary>
static class RepairParts
{
    public static IReadOnlyList<MeasurePart> All { get; } = [MeasurePart.Lead, MeasurePart.Responsible, MeasurePart.Supporting];

    public static IReadOnlyList<UnitReference> Of(MeasureContent content, MeasurePart role) => content.Roles.ElementAt(role - MeasurePart.Lead).Units;
}
