using Lantu.Jobs.AdHocRounds;

namespace Lantu.Features.AdHocRounds;

/// <summary>What ad-hoc rounds are made of.</summary>
static class AdHocParts
{
    public static IServiceCollection AddAdHocRounds(this IServiceCollection services) => services
        .AddSingleton<DraftAdHocRounds>()
        .AddSingleton<DecideAdHocRounds>()
        .AddSingleton<AnswerAdHocRounds>()
        .AddScoped<AdHocQueries>()
        .AddScoped<UnitAdHocQueries>();
}
