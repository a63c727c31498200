namespace Lantu.Standards.Emissions;

/// <summary>The clauses that emission reductions are computed by.</summary>
public static class EmissionRules
{
    /// <summary>Reductions of key projects. Only the head of the guide of 2021 was seen; its revision of 2022 (环办综合函〔2022〕350号) is 待核.</summary>
    public static Clause KeyProjects { get; } = new("主要污染物总量减排核算技术指南", "重点工程减排量") { Unverified = true };

    /// <summary>Amount from concentration and flow: follows from the units alone.</summary>
    public static Clause Amount { get; } = new("主要污染物总量减排核算技术指南", "排放量");

    /// <summary>Decline of CO2 per gross domestic product, the latter at constant prices of the base year; 待核.</summary>
    public static Clause CarbonIntensity { get; } = new("单位地区生产总值二氧化碳排放下降率核算") { Unverified = true };
}
