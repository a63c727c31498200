using Lantu.Jobs.Review;

namespace Lantu.Features.Review;

/// <summary>What checking and accepting is made of.</summary>
static class ReviewParts
{
    public static IServiceCollection AddReview(this IServiceCollection services) => services
        .AddSingleton<ReviewReports>()
        .AddSingleton<ConcludeMeasure>()
        .AddSingleton<VerifyReport>()
        .AddSingleton<CloseMeasure>()
        .AddScoped<ReviewQueries>()
        .AddScoped<Reviewing>();
}
