namespace Lantu.Domain.Indicators;

/// <summary>An indicator that a plan sets targets for: a column of its table, or one of the figures that a column's cells hold together.</summary>
/// <param name="Number">Its place among the plan's indicators, from 1: it stands in addresses.</param>
/// <param name="Column">The column of the table, from 0.</param>
/// <param name="Part">Which of a cell's figures it is, from 0; nothing where a cell holds one.</param>
/// <param name="Name">As it is printed, without its unit.</param>
/// <param name="Unit">As it is printed; empty where none is.</param>
/// <param name="Known">What the catalogue says of it; nothing where the catalogue does not have it, or not in this unit.</param>
public sealed record PlanIndicator(int Number, int Column, int? Part, string Name, string Unit, Indicator? Known)
{
    /// <summary>What its figures are filed under: the catalogue's code, or the printed name where the catalogue has none.</summary>
    public string Code => Known?.Code ?? Name;

    /// <summary>Decimals of its year's figure; nothing where nothing says them: then figures are held against targets as they are.</summary>
    public int? Decimals => Known?.Decimals;
}
