namespace Lantu.Jobs.Amendments;

/// <summary>The plan that a person named is not stored.</summary>
sealed class NoSuchPlanException(int number) : Exception($"There is no plan {number}.")
{
    public int Number { get; } = number;
}
