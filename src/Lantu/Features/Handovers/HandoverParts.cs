using Lantu.Jobs.Handovers;

namespace Lantu.Features.Handovers;

/// <summary>What hand-overs are made of.</summary>
static class HandoverParts
{
    public static IServiceCollection AddHandovers(this IServiceCollection services) => services
        .AddSingleton<DecideHandovers>()
        .AddSingleton<PassHandovers>()
        .AddScoped<HandoverQueries>();
}
