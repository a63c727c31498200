using Lantu.Domain.Registers;

namespace Lantu.Domain.Water;

/// <summary>The register of a place's water sections: which there are, who answers for them, and which class each is to keep.</summary>
public sealed class SectionRegister : PlaceRegister
{
    /// <summary>By section, area and first day.</summary>
    public required IReadOnlyList<SectionPlacing> Placings { get; init; }
}
