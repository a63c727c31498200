using Lantu.Domain.Units;

namespace Lantu.Jobs.Publication;

/// <summary>Units as a person types them, between 、 or on lines of their own; a closed group stands for its members.</summary>
static class TypedUnits
{
    /// <exception cref="RefusedException">The directory does not surely know one.</exception>
    public static List<string> Read(UnitDirectory directory, string names)
    {
        List<string> units = [];
        foreach (UnitReference reference in new UnitListReader(directory).Read(names.ReplaceLineEndings("、")))
        {
            bool isKnown = reference is { Unit: not null, Confidence: >= UnitListReader.SureConfidence } && !(reference.IsGroup && reference.Members.Count == 0);
            units.AddRange(isKnown ? reference.IsGroup ? reference.Members : [reference.Unit!] : throw new RefusedException(Refusal.NoSuchUnit, reference.Text));
        }

        return [.. units.Distinct(StringComparer.Ordinal)];
    }
}
