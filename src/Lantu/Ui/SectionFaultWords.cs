using Lantu.Domain.Water;

namespace Lantu.Ui;

/// <summary>What is said of a row of a register of water sections that is not taken.</summary>
static class SectionFaultWords
{
    public static string Of(SectionFault fault) => Words.Of($"sectionfault-{fault.Kind}", fault.Found, fault.Wanted);
}
