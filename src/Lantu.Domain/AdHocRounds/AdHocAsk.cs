namespace Lantu.Domain.AdHocRounds;

/// <summary>Who is asked in an ad-hoc round, and of what each row is.</summary>
public enum AdHocAsk
{
    /// <summary>Named units or closed groups; a row for each unit.</summary>
    Units,

    /// <summary>Whoever reports on named measures; a row for each unit.</summary>
    OwingUnits,

    /// <summary>Whoever reports on named measures; a row for each unit and measure.</summary>
    Measures,
}
