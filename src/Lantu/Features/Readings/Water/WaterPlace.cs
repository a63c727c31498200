using Lantu.Domain.Units;
using Lantu.Domain.Water;
using Lantu.Jobs.Registers;
using Lantu.Ui;

namespace Lantu.Features.Readings.Water;

/// <summary>The place of a plan with the register of its water sections.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Name">The place.</param>
public sealed record WaterPlace(PlanName Plan, string Name)
{
    /// <summary>Number of its unit directory; nothing where it has none, and so no sections.</summary>
    public int? Directory { get; init; }

    public UnitDirectory Units { get; init; } = UnitDirectory.Empty;

    /// <summary>The register that counts; nothing where none was filed.</summary>
    public SectionRegister? Register { get; init; }

    public IReadOnlyList<SectionPlacing> Placings => Register?.Placings ?? [];

    public string Address => $"{Plan.Address}/water";

    public string SectionsAddress => $"{Plan.Address}/sections";

    public string AreaOf(int area) => RegisterAreas.NameOf(Units, area);

    /// <summary>Where the page of a section is: its name may have slashes, which stay.</summary>
    public string AddressOf(string section)
    {
        ArgumentNullException.ThrowIfNull(section);

        return $"{Address}/sections/{string.Join('/', section.Split('/').Select(Uri.EscapeDataString))}";
    }
}
