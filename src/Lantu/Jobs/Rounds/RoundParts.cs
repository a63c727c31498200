using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Daily;

namespace Lantu.Jobs.Rounds;

/// <summary>What rounds are made of: their acts, the parts that a seal freezes, and the jobs of every day.</summary>
static class RoundParts
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<OpenRound>();
        services.AddSingleton<ExtendRound>();
        services.AddSingleton<ChangeRoundSetting>();
        services.AddSingleton<SealRound>();
        services.AddSingleton<VerifyRound>();

        // Whoever adds figures to rounds adds a part here.
        services.AddSingleton<ISealedPart, SealedMoments>();
        services.AddSingleton<ISealedPart, SealedExtensions>();
        services.AddSingleton<ISealedPart, SealedDuties>();
        services.AddSingleton<ISealedPart, SealedSubmissions>();
        services.AddSingleton<ISealedPart, SealedReports>();

        // Whoever has work of every day adds it here.
        services.AddSingleton<IDailyJob, AdvanceRounds>();
        services.AddSingleton<IDailyJob, AdvanceAdHocRounds>();
        services.AddSingleton<DailyJobs>();
        services.AddSingleton<DailySchedule>();
    }
}
