namespace Lantu.Jobs.Demonstrations;

/// <summary>A kind of work of the synthetic year. It looks at what is there, so that a day that was made by half is made whole.</summary>
interface IYearPart
{
    /// <summary>Does what is done of it on a day.</summary>
    Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation);
}
